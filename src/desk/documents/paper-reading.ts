import { billSums } from '#desk/documents/drawing/electricity-bill.tsx';
import { payslipSums } from '#desk/documents/drawing/payslip-sums.ts';
import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { bankFacts, rentFacts } from '#desk/documents/paper.facts.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import type { Say } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

/**
 * What a person would read on the paper, or why it cannot be read: the text alternative of its picture. Of a bad photo it
 * tells what the eye would see and no more, so that listening is no shortcut.
 */
export function paperReading(say: Say, paper: Paper, persona: Persona): string {
  const kind = say(`kinds.${paper.kind}`);
  if (paper.quality !== 'sharp') return say(`reading.${paper.quality}`, { kind });
  return `${say(`reading.${paper.kind}`, valuesOf(paper, persona))} ${say('reading.specimen')}`;
}

function valuesOf(paper: Paper, persona: Persona): Values {
  const { month, employer, hours, gross } = printedFacts(paper);
  return {
    holder: paper.holder,
    employer,
    hours,
    month: { month: instant(`${month}-01`) },
    issued: { day: instant(paper.issuedOn) },
    birth: { day: instant(persona.birthDate) },
    gross: { money: gross },
    net: { money: payslipSums(gross).netSocial },
    rent: { money: rentFacts.rent + rentFacts.charges },
    bill: { money: billSums().total },
    iban: bankFacts.iban,
  };
}
