import { AgencyFlower, agencyPrint, CheckFoot, Letterhead } from '#desk/documents/drawing/agency-print.tsx';
import { FADED, Ink, Lines } from '#desk/documents/drawing/ink.tsx';
import { inWords } from '#desk/documents/drawing/print-format.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { Prose, proseHeight, settingFor, wrapped } from '#desk/documents/drawing/prose.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const WIDTH = 840;
/** The last line, above the signature, and the foot. */
const LAST = 1220;

/** A letter of an agency, with words of its own: they may be long, so they are set as large as they fit. */
export function AgencyLetter({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { agency, reference, checkCode, subject, paragraphs } = printedFacts(paper);
  const { color, signedBy } = agencyPrint(agency);
  const subjectLines = wrapped(`Objet : ${subject}`, WIDTH, 22);
  const top = 516 + subjectLines.length * 30;
  const setting = settingFor(paragraphs, WIDTH, LAST - top);
  const height = proseHeight({ ...setting, paragraphs, width: WIDTH });
  return (
    <g>
      <Letterhead agency={agency} />
      <g opacity={0.07}>
        <AgencyFlower agency={agency} x={560} y={840} size={420} />
      </g>
      <Lines x={80} y={250} size={16} leading={25} color={FADED} lines={['Vos références', `Dossier ${reference}`]} />
      <Lines
        x={560}
        y={276}
        size={21}
        leading={31}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <Ink x={920} y={430} size={19} at="end">
        {`Valfleury, le ${inWords(paper.issuedOn)}`}
      </Ink>
      <Lines x={80} y={492} size={22} leading={30} bold color={color} lines={subjectLines} />
      <Prose x={80} y={top} width={WIDTH} paragraphs={paragraphs} {...setting} />
      <Ink x={920} y={Math.max(top + height + 40, 900)} size={20} bold at="end" color={color}>
        {signedBy}
      </Ink>
      <CheckFoot agency={agency} reference={reference} checkCode={checkCode} />
    </g>
  );
}
