import type { CaseFile } from '#domain/case-file.ts';
import type { Answers } from '#domain/form.ts';
import type { Dispute } from '#domain/persona.ts';
import type { Move, TruthInput } from '#domain/procedure.ts';
import { type DebtContext, PLEAS, type Plea } from '#procedures/debt/debt.context.ts';
import type { DebtFacts } from '#procedures/debt/debt.facts.ts';
import { countsOtherMonths } from '#procedures/debt/debt.months.ts';

const PAGE = '/overpayment';

const onPage = { page: PAGE, signedIn: true, keepsAnswers: false, leadsTo: () => PAGE } as const;
const form = (id: string) => ({ ...onPage, page: `${PAGE}/${id}`, form: id, via: PAGE, keepsAnswers: true }) as const;

const contextOf = ({ caseFile }: { caseFile: CaseFile }) => caseFile.context as DebtContext;
const isIn = ({ caseFile }: TruthInput, ...states: string[]) => states.includes(String(caseFile.value));
const wish = ({ situation }: TruthInput): Dispute => situation.dispute ?? { wants: 'pay' };
const pleaOf = (plea: string | undefined): Plea => PLEAS.find((one) => one === plea) ?? 'other';

/** What the applicant can do about a debt. The coach does what the persona wants; it never sends anybody to court. */
export function debtMoves(facts: DebtFacts): Move[] {
  return [
    {
      ...onPage,
      id: 'payNow',
      event: () => ({ type: 'payNow' }),
      truth: (input) => (wantsToPay(input) ? {} : undefined),
    },
    {
      ...form('spread'),
      id: 'spread',
      event: ({ answers }) => ({ type: 'spread', months: monthsSaid(answers, facts) }),
      truth: (input) => (wantsToSpread(input) ? { agrees: 'yes', months: monthsWanted(input, facts) } : undefined),
    },
    {
      ...form('remission'),
      id: 'askRemission',
      event: ({ answers }) => ({ type: 'askRemission', plea: pleaOf(answers.plea) }),
      truth: (input) =>
        wish(input).wants === 'remission' && contextOf(input).plea === undefined
          ? { agrees: 'yes', plea: 'low-income' }
          : undefined,
    },
    {
      ...form('contest'),
      id: 'contest',
      event: () => ({ type: 'contest' }),
      truth: (input) => (wish(input).wants === 'contest' ? objection(contextOf(input)) : undefined),
    },
    {
      ...form('review'),
      id: 'askReview',
      event: () => ({ type: 'askReview' }),
      truth: (input) => {
        if (wish(input).wants !== 'contest' || !isIn(input, 'upheld', 'silentRefusal')) return undefined;
        return { why: isIn(input, 'silentRefusal') ? 'not-answered' : 'facts-wrong' };
      },
    },
    { ...onPage, id: 'goToCourt', event: () => ({ type: 'goToCourt' }), truth: () => undefined },
  ];
}

function objection({ truly, monthsAsked, monthsTruly }: DebtContext): Answers {
  if (truly <= 0) return { wrong: 'not-mine', wish: 'cancel' };
  return { wrong: countsOtherMonths(monthsAsked, monthsTruly) ? 'period' : 'amount', wish: 'lower' };
}

/** Whoever contests may want to spread what is left of the sum. */
function wantsToSpread(input: TruthInput): boolean {
  const { wants, instalments } = wish(input);
  return wants === 'spread' || (wants === 'contest' && instalments !== undefined && isAnswered(input));
}

/** Whether contesting has led as far as it goes, or is possible no more. */
function isAnswered(input: TruthInput): boolean {
  const { canObject, accepted } = contextOf(input);
  if (isIn(input, 'notified')) return !canObject || accepted;
  return isIn(input, 'corrected', 'reviewUpheld', 'recovering') || accepted;
}

/** Whoever wants something else pays once that has been answered. */
function wantsToPay(input: TruthInput): boolean {
  const { plea } = contextOf(input);
  const { wants, instalments } = wish(input);
  switch (wants) {
    case 'pay':
      return !isIn(input, 'planRunning');
    case 'spread':
      return false;
    case 'remission':
      return plea !== undefined;
    case 'contest':
      return instalments === undefined && isAnswered(input);
  }
}

/** The number of instalments chosen; the first that is offered while nothing is chosen yet, so that the form opens. */
function monthsSaid({ months }: Answers, { instalments }: DebtFacts): number {
  const said = Number(months);
  return instalments.includes(said) ? said : (instalments[0] ?? 0);
}

/** The number of instalments wanted, or the nearest that is offered. */
function monthsWanted(input: TruthInput, { instalments }: DebtFacts): string {
  const wanted = wish(input).instalments ?? instalments[0] ?? 0;
  const nearest = instalments.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
  return String(nearest);
}
