import { firm } from '#desk/documents/drawing/firm.ts';
import { Box, FADED, Ink, Lines, Rule, SERIF, Signature } from '#desk/documents/drawing/ink.tsx';
import { daysOf, inWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { sizeWithin } from '#desk/documents/drawing/prose.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const BRICK = '#8a4a2f';

export function EmploymentCertificate({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { employer, month, hours } = printedFacts(paper);
  const { street, town, siret, phone, signatory } = firm(employer);
  const { first, last } = daysOf(month);
  const rows: [string, string][] = [
    ['Nom', paper.holder],
    ['Date de naissance', inWords(persona.birthDate)],
    ['Adresse', `${persona.address.street}, ${persona.address.town}`],
    ['Poste occupé', 'Renfort d’équipe'],
    ['Du', inWords(first)],
    ['Au', inWords(last)],
    ['Heures de travail', `${hours} heures`],
  ];
  return (
    <g fontFamily={SERIF}>
      <Ink x={110} y={128} size={32} bold color={BRICK}>
        {employer}
      </Ink>
      <Lines
        x={110}
        y={162}
        size={19}
        leading={27}
        color={FADED}
        lines={[street, town, `SIRET ${siret}`, `Tél. ${phone}`]}
      />
      <Ink x={890} y={336} size={20} at="end">
        {`Valfleury, le ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={500} y={452} size={40} bold at="middle" spacing={2}>
        CERTIFICAT DE TRAVAIL
      </Ink>
      <Rule x={400} y={480} width={200} weight={2} color={BRICK} />
      <Lines
        x={110}
        y={560}
        size={22}
        leading={36}
        lines={[`La direction de l’entreprise ${employer} certifie`, 'avoir employé la personne désignée ci-dessous :']}
      />
      {rows.map(([label, value], index) => (
        <g key={label}>
          <Ink x={110} y={668 + index * 46} size={21} color={FADED}>
            {label}
          </Ink>
          <Ink x={340} y={668 + index * 46} size={sizeWithin(value, 21, 560)} bold={index === 0}>
            {value}
          </Ink>
          <Rule x={110} y={682 + index * 46} width={780} color="#d3cfc8" />
        </g>
      ))}
      <Lines
        x={110}
        y={1044}
        size={22}
        leading={36}
        lines={[
          'Cette personne quitte l’entreprise libre de tout engagement.',
          'Certificat délivré pour servir et valoir ce que de droit.',
        ]}
      />
      <Ink x={580} y={1146} size={21} italic>
        {`${signatory}, pour la direction`}
      </Ink>
      <Signature x={600} y={1186} />
      <Stamp name={employer} />
    </g>
  );
}

/** The firm's rubber stamp, a little askew. */
function Stamp({ name }: { name: string }) {
  return (
    <g transform="rotate(-7 270 1220)" opacity={0.72}>
      <Box x={120} y={1164} width={300} height={104} line="#31508f" round={10} />
      <Ink x={270} y={1206} size={19} bold at="middle" color="#31508f">
        {name}
      </Ink>
      <Ink x={270} y={1240} size={17} at="middle" color="#31508f">
        99 999 Valfleury
      </Ink>
    </g>
  );
}
