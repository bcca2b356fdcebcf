import { printedFacts } from '#desk/documents/drawing/printed-facts.ts';
import type { Paper } from '#domain/paper.ts';
import { instant } from '#domain/time.ts';
import type { Format } from '#ui/text/format.ts';
import type { Say } from '#ui/text/use-text.ts';

/** What a paper is called in lists: « Bulletin de paie, mars 2031, Boulangerie Lirette ». `say` speaks for `desk`. */
export function paperName(say: Say, format: Format, paper: Paper): string {
  const { month, employer } = printedFacts(paper);
  const kind = say(`kinds.${paper.kind}`);
  if (paper.kind === 'identity-card' || paper.kind === 'bank-details') return kind;
  if (paper.kind === 'employment-certificate') return `${kind}, ${employer}`;
  const dated = `${kind}, ${format.month(instant(`${month}-01`))}`;
  return paper.kind === 'payslip' ? `${dated}, ${employer}` : dated;
}

/**
 * The names of all papers, by id. Two pictures of one paper are told apart by a number: which of them is the good one,
 * people find out by looking at both.
 */
export function paperNames(say: Say, format: Format, papers: Paper[]): Record<string, string> {
  const seen = new Map<string, number>();
  const bare = papers.map((paper) => [paper.id, paperName(say, format, paper)] as const);
  return Object.fromEntries(
    bare.map(([id, name]) => {
      if (bare.filter(([, other]) => other === name).length === 1) return [id, name];
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [id, say('papers.numbered', { name, number })];
    }),
  );
}
