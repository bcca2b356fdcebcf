import { Box, FADED, Ink, Lines, Rule, SERIF, Signature } from '#desk/documents/drawing/ink.tsx';
import { type Letting, lettingOf } from '#desk/documents/drawing/landlord.ts';
import { daysOf, euros, inFigures, inWords, monthInWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const GREEN = '#3d5a45';

const LETS = {
  individual: 'Propriétaire du logement',
  agency: 'Gestion de logements',
  company: 'Société propriétaire',
  social: 'Bailleur social',
  other: 'Bailleur',
};

export function RentReceipt({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { month } = printedFacts(paper);
  const { first, last } = daysOf(month);
  const letting = lettingOf(paper);
  const { landlord } = letting;
  return (
    <g fontFamily={SERIF}>
      <Box x={0} y={0} width={26} height={1414} fill={GREEN} />
      <Ink x={90} y={116} size={28} bold color={GREEN}>
        {landlord.name}
      </Ink>
      <Lines
        x={90}
        y={148}
        size={18}
        leading={26}
        color={FADED}
        lines={[LETS[landlord.kind], `${landlord.street}, ${landlord.town}`, `Tél. ${landlord.phone}`]}
      />
      <Lines
        x={560}
        y={286}
        size={21}
        leading={31}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <Ink x={515} y={468} size={42} bold at="middle" color={GREEN} spacing={1}>
        Quittance de loyer
      </Ink>
      <Ink x={515} y={510} size={23} italic at="middle">
        {monthInWords(month)}
      </Ink>
      <Rule x={415} y={536} width={200} weight={2} color={GREEN} />
      <Lines
        x={90}
        y={606}
        size={21}
        leading={34}
        lines={[
          `Nous avons reçu de ${paper.holder} la somme de ${euros(letting.total)} €,`,
          `pour le loyer et les charges du logement situé au ${persona.address.street},`,
          `${persona.address.town}.`,
          `Période du ${inFigures(first)} au ${inFigures(last)}. Nous lui en donnons quittance.`,
        ]}
      />
      <Amounts letting={letting} />
      <Ink x={560} y={1072} size={20}>
        {`Fait à Valfleury, le ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={560} y={1104} size={20} italic>
        {landlord.signatory}
      </Ink>
      <Signature x={580} y={1140} />
      <Rule x={90} y={1296} width={850} />
      <Lines
        x={90}
        y={1324}
        size={15}
        leading={22}
        color={FADED}
        lines={[
          'Cette quittance annule tous les reçus donnés pour la même période.',
          'Elle est à conserver pendant trois ans par le locataire.',
        ]}
      />
    </g>
  );
}

function Amounts({ letting: { rent, charges, total } }: { letting: Letting }) {
  const rows: [string, string][] = [
    ['Loyer sans les charges', `${euros(rent)} €`],
    ['Provision pour charges', `${euros(charges)} €`],
  ];
  return (
    <g>
      <Box x={90} y={780} width={850} height={190} line={GREEN} />
      {rows.map(([label, amount], index) => (
        <g key={label}>
          <Ink x={120} y={828 + index * 48} size={21}>
            {label}
          </Ink>
          <Ink x={910} y={828 + index * 48} size={21} at="end">
            {amount}
          </Ink>
        </g>
      ))}
      <Box x={90} y={902} width={850} height={68} fill="#eaf0ea" line={GREEN} />
      <Ink x={120} y={945} size={24} bold>
        Total payé
      </Ink>
      <Ink x={910} y={945} size={24} bold at="end">
        {`${euros(total)} €`}
      </Ink>
    </g>
  );
}
