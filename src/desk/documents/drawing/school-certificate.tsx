import { Box, FADED, Ink, Lines, Rule, SERIF, Signature } from '#desk/documents/drawing/ink.tsx';
import { inWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts, printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import { sizeWithin } from '#desk/documents/drawing/prose.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const NAVY = '#24466b';
const SCHOOL = 'Lycée des Trois Ponts';

/** For a pupil or for an adult who is trained there. */
export function SchoolCertificate({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { schoolYear } = printedFacts(paper);
  const { birthDate, birthPlace } = printedHolder(paper, persona);
  const rows: [string, string][] = [
    ['Nom et prénom', paper.holder],
    ['Date de naissance', inWords(birthDate)],
    ['Lieu de naissance', birthPlace],
    ['Adresse', `${persona.address.street}, ${persona.address.town}`],
    ['Numéro national', '0000000000X (fictif)'],
    ['Classe ou formation', 'Cuisine, première année'],
    ['Régime', 'Demi-pensionnaire'],
  ];
  return (
    <g fontFamily={SERIF}>
      <Crest x={100} y={64} />
      <Ink x={226} y={106} size={30} bold color={NAVY}>
        {SCHOOL}
      </Ink>
      <Lines
        x={226}
        y={136}
        size={17}
        leading={24}
        color={FADED}
        lines={[
          'Enseignement général, professionnel et formation d’adultes',
          '25, rue des Trois Ponts, 99 999 Valfleury-sur-Lirette',
          'Tél. 05 36 49 25 26',
        ]}
      />
      <Rule x={100} y={216} width={800} weight={2} color={NAVY} />
      <Ink x={900} y={262} size={18} at="end" color={FADED}>
        Établissement n° 0000000X
      </Ink>
      <Ink x={500} y={380} size={44} bold at="middle" color={NAVY} spacing={2}>
        CERTIFICAT DE SCOLARITÉ
      </Ink>
      <Ink x={500} y={428} size={25} italic at="middle">
        {`Année scolaire ${schoolYear}`}
      </Ink>
      <Rule x={400} y={452} width={200} weight={2} color={NAVY} />
      <Lines
        x={100}
        y={532}
        size={22}
        leading={36}
        lines={[
          'La direction de l’établissement certifie que l’élève désigné ci-dessous',
          'est inscrit et suit les cours de la classe indiquée :',
        ]}
      />
      {rows.map(([label, value], index) => (
        <g key={label}>
          <Ink x={100} y={640 + index * 50} size={20} color={FADED}>
            {label}
          </Ink>
          <Ink x={350} y={640 + index * 50} size={sizeWithin(value, 22, 560)} bold={index === 0}>
            {value}
          </Ink>
          <Rule x={100} y={656 + index * 50} width={800} color="#ccd4dd" />
        </g>
      ))}
      <Ink x={100} y={1056} size={21}>
        Certificat délivré pour servir et valoir ce que de droit.
      </Ink>
      <Ink x={560} y={1122} size={20}>
        {`Valfleury, le ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={560} y={1154} size={20} italic>
        H. Garnier, pour la direction
      </Ink>
      <Signature x={590} y={1186} />
      <Seal x={290} y={1200} />
      <Rule x={100} y={1318} width={800} />
      <Ink x={500} y={1346} size={15} at="middle" color={FADED}>
        Il ne sera pas délivré de duplicata. Faites des copies de ce certificat.
      </Ink>
    </g>
  );
}

/** Three bridges over the river. */
function Crest({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Box x={0} y={0} width={104} height={124} fill={NAVY} round={14} />
      {[34, 62, 90].map((top) => (
        <path
          key={top}
          d={`M16 ${top + 12}v-6c0-20 34-20 34 0c0-20 38-20 38 0v6`}
          fill="none"
          stroke="#ffffff"
          strokeWidth={4}
        />
      ))}
      <path d="M14 112q12-8 25 0t25 0 26 0" fill="none" stroke="#9cc3dc" strokeWidth={4} />
    </g>
  );
}

/** A round rubber stamp. */
function Seal({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`rotate(-9 ${x} ${y})`} opacity={0.7}>
      <circle cx={x} cy={y} r={84} fill="none" stroke="#6a3f8f" strokeWidth={3} />
      <circle cx={x} cy={y} r={60} fill="none" stroke="#6a3f8f" strokeWidth={1.5} />
      <Ink x={x} y={y - 10} size={17} bold at="middle" color="#6a3f8f">
        LYCÉE
      </Ink>
      <Ink x={x} y={y + 11} size={14} bold at="middle" color="#6a3f8f">
        TROIS PONTS
      </Ink>
      <Ink x={x} y={y + 32} size={13} at="middle" color="#6a3f8f">
        Valfleury
      </Ink>
    </g>
  );
}
