import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import { statementOf } from '#desk/documents/drawing/statement.ts';
import type { Paper, PaperKind } from '#domain/paper.ts';
import { instant } from '#domain/time.ts';
import type { Format } from '#ui/text/format.ts';
import type { Say } from '#ui/text/use-text.ts';

export interface PaperName {
  /** « Bulletin de paie » */
  kind: string;
  /** « mars 2031, Boulangerie Lirette »; empty when the kind says it all. */
  about: string;
  /** Both in one. */
  whole: string;
}

/** What a paper is called in lists: « Bulletin de paie, mars 2031, Boulangerie Lirette ». `say` speaks for `papers`. */
export function paperName(say: Say, format: Format, paper: Paper): string {
  return partsOf(say, format, paper).join(', ');
}

/**
 * Names the papers of one drawer. Two pictures of one paper are told apart by a number: which of them is the good one,
 * people find out by looking at both.
 */
export function namingOf(say: Say, format: Format, papers: Paper[]): (paper: Paper) => PaperName {
  return (paper) => {
    const [kind = '', ...rest] = partsOf(say, format, paper);
    const alike = papers.filter((other) => paperName(say, format, other) === paperName(say, format, paper));
    const parts = alike.length < 2 ? rest : [...rest, say('numbered', { number: alike.indexOf(paper) + 1 })];
    return { kind, about: parts.join(', '), whole: [kind, ...parts].join(', ') };
  };
}

/** Papers of which a person has one at a time: what it is says it all. */
const SAID_BY_KIND: readonly PaperKind[] = [
  'identity-card',
  'bank-details',
  'residence-permit',
  'vehicle-title',
  'lease',
  'cv',
];

function partsOf(say: Say, format: Format, paper: Paper): string[] {
  const { month, employer, subject, schoolYear, year } = printedFacts(paper);
  const kind = say(`kinds.${paper.kind}`);
  if (SAID_BY_KIND.includes(paper.kind)) return [kind];
  if (paper.kind === 'employment-certificate') return [kind, employer];
  if (paper.kind === 'letter') return [kind, subject];
  if (paper.kind === 'school-certificate') return [kind, schoolYear];
  if (paper.kind === 'tax-notice') return [kind, String(year)];
  if (paper.kind === 'yearly-statement') return [kind, String(statementOf(paper).year), statementOf(paper).from];
  const dated = [kind, format.month(instant(`${month}-01`))];
  return paper.kind === 'payslip' ? [...dated, employer] : dated;
}
