import { Box, FADED, Ink, Labelled, Signature } from '#desk/documents/drawing/ink.tsx';
import { inFigures, monthsAfter } from '#desk/documents/drawing/print-format.ts';
import { printedHolder } from '#desk/documents/drawing/printed-facts.ts';
import {
  type CardColors,
  Flower,
  Guilloche,
  MachineZone,
  Portrait,
  plainLetters,
} from '#desk/documents/drawing/territory.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const PINE = '#1f5a5e';
const COLORS: CardColors = { ink: PINE, ground: '#f7efec', waves: ['#bcd6d3', '#ecc9c2'] };
const NUMBER = 'FICT0042X';

/** The last day of a card of four years. */
export const permitEnds = ({ issuedOn }: Pick<Paper, 'issuedOn'>) => monthsAfter(issuedOn, 48);

export function ResidencePermit({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { firstName, lastName, birthDate } = printedHolder(paper, persona);
  return (
    <g>
      <Guilloche width={1000} height={630} colors={COLORS} />
      <g opacity={0.14}>
        <Flower x={640} y={370} size={4.4} fill={PINE} />
      </g>
      <Box x={0} y={0} width={1000} height={104} fill={PINE} />
      <Flower x={66} y={52} size={0.72} fill="#f6dfda" />
      <Ink x={122} y={50} size={32} bold color="#ffffff" spacing={2}>
        TITRE DE SÉJOUR
      </Ink>
      <Ink x={122} y={82} size={17} color="#dcebea">
        Territoire fictif de Valfleury
      </Ink>
      <Ink x={956} y={64} size={26} bold at="end" color="#ffffff" spacing={1}>
        {NUMBER}
      </Ink>
      <Portrait x={44} y={142} scale={1.12} tint="#5f7f80" />
      <Labelled x={370} y={158} label="NOM" size={28} bold>
        {lastName.toUpperCase()}
      </Labelled>
      <Labelled x={370} y={232} label="PRÉNOM" size={25}>
        {firstName}
      </Labelled>
      <Labelled x={370} y={304} label="DATE DE NAISSANCE" size={23}>
        {inFigures(birthDate)}
      </Labelled>
      <Labelled x={640} y={304} label="NATIONALITÉ" size={23}>
        XXX
      </Labelled>
      <Labelled x={370} y={374} label="VALABLE JUSQU’AU" size={27} bold>
        {inFigures(permitEnds(paper))}
      </Labelled>
      <Labelled x={640} y={374} label="DÉLIVRÉ LE" size={23}>
        {inFigures(paper.issuedOn)}
      </Labelled>
      <Labelled x={370} y={450} label="TYPE DE TITRE" size={21}>
        Carte de séjour pluriannuelle
      </Labelled>
      <Labelled x={370} y={516} label="REMARQUES" size={18}>
        AUTORISE SON TITULAIRE À TRAVAILLER
      </Labelled>
      <Ink x={370} y={584} size={13} color={FADED}>
        SIGNATURE
      </Ink>
      <Signature x={470} y={560} hand="own" />
      <Chip x={832} y={150} />
    </g>
  );
}

/** The gold square by which machines talk to a card. */
function Chip({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Box x={0} y={0} width={112} height={90} fill="#e2bd62" line="#a37d27" round={14} />
      <path
        d="M0 30h38v30H0M112 30H74v30h38M38 30V0M74 30V0M38 60v30M74 60v30M38 30h36v30H38Z"
        fill="none"
        stroke="#a37d27"
        strokeWidth={2}
      />
    </g>
  );
}

export function ResidencePermitBack({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { firstName, lastName, birthDate, birthPlace } = printedHolder(paper, persona);
  const short = (day: string) => day.slice(2).replaceAll('-', '');
  return (
    <g>
      <Guilloche width={1000} height={630} colors={COLORS} />
      <g opacity={0.14}>
        <Flower x={800} y={220} size={3.6} fill={PINE} />
      </g>
      <Labelled x={44} y={62} label="LIEU DE NAISSANCE" size={23}>
        {birthPlace}
      </Labelled>
      <Labelled x={520} y={62} label="N° PERSONNEL" size={23}>
        FICTIF 0042
      </Labelled>
      <Labelled x={44} y={138} label="ADRESSE" size={23}>
        {persona.address.street}
      </Labelled>
      <Ink x={44} y={200} size={23}>
        {persona.address.town}
      </Ink>
      <Labelled x={44} y={254} label="DÉLIVRÉ LE, PAR" size={23}>
        {`${inFigures(paper.issuedOn)}, Service des papiers de Valfleury`}
      </Labelled>
      <Labelled x={44} y={330} label="DATE DE DÉBUT" size={23}>
        {inFigures(paper.issuedOn)}
      </Labelled>
      <Labelled x={300} y={330} label="VALABLE JUSQU’AU" size={23} bold>
        {inFigures(permitEnds(paper))}
      </Labelled>
      <Ink x={640} y={330} size={13} color={FADED}>
        SIGNATURE DE L’AUTORITÉ
      </Ink>
      <Signature x={650} y={344} />
      <Box x={0} y={430} width={1000} height={200} fill="#fdfbfa" />
      <MachineZone
        y={490}
        size={44}
        leading={52}
        length={30}
        lines={[
          `IRXXX${NUMBER}<0`,
          `${short(birthDate)}0<${short(permitEnds(paper))}0XXX`,
          `${plainLetters(lastName)}<<${plainLetters(firstName)}<<SPECIMEN`,
        ]}
      />
    </g>
  );
}
