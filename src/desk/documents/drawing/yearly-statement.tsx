import { firm } from '#desk/documents/drawing/firm.ts';
import { Box, FADED, Ink, Lines, Rule, Signature } from '#desk/documents/drawing/ink.tsx';
import { inWords, wholeEuros } from '#desk/documents/drawing/print-format.ts';
import { Prose, sizeWithin } from '#desk/documents/drawing/prose.tsx';
import { statementOf, statementWords } from '#desk/documents/drawing/statement.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const PINE = '#2f5d50';
const MIST = '#edf4f1';

/** The sum of a year, as whoever paid it or received it states it: what people copy into a box of their tax return. */
export function YearlyStatement({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { about, year, amount, from } = statementOf(paper);
  const { street, town, siret, phone, signatory } = firm(from);
  const { title, opening, sum, use } = statementWords(about);
  return (
    <g>
      <Box x={0} y={0} width={1000} height={22} fill={PINE} />
      <Ink x={100} y={108} size={sizeWithin(from, 32, 480)} bold color={PINE}>
        {from}
      </Ink>
      <Lines
        x={100}
        y={142}
        size={18}
        leading={26}
        color={FADED}
        lines={[street, town, `SIRET ${siret}`, `Tél. ${phone}`]}
      />
      <Lines
        x={560}
        y={290}
        size={22}
        leading={32}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <Ink x={100} y={430} size={19} color={FADED}>
        {`Valfleury, le ${inWords(paper.issuedOn)}`}
      </Ink>
      <Ink x={100} y={512} size={sizeWithin(title, 40, 800)} bold color={PINE}>
        {title}
      </Ink>
      <Ink x={100} y={556} size={26} bold>
        {`Année ${year}`}
      </Ink>
      <Rule x={100} y={580} width={800} weight={2} color={PINE} />
      <Prose x={100} y={634} width={800} size={21} leading={33} paragraphs={[opening]} />
      <Box x={100} y={716} width={800} height={176} fill={MIST} line={PINE} round={8} />
      <Ink x={130} y={766} size={20} color={FADED}>
        {`${sum}, du 1er janvier au 31 décembre ${year}`}
      </Ink>
      <Ink x={130} y={838} size={26} bold>
        Montant à déclarer
      </Ink>
      <Ink x={870} y={848} size={56} bold at="end" color={PINE}>
        {`${wholeEuros(amount)} €`}
      </Ink>
      <Prose x={100} y={952} width={800} size={20} leading={31} gap={10} paragraphs={use} />
      <Ink x={560} y={1128} size={20} italic>
        {signatory}
      </Ink>
      <Signature x={580} y={1156} />
      <Box x={100} y={1244} width={800} height={84} line={PINE} />
      <Ink x={500} y={1278} size={22} bold at="middle" color={PINE}>
        À garder. Ne pas envoyer avec la déclaration.
      </Ink>
      <Ink x={500} y={1310} size={18} at="middle">
        Le service des impôts peut la demander plus tard.
      </Ink>
    </g>
  );
}
