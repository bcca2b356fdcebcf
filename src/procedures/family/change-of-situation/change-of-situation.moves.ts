import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { Change } from '#domain/persona.ts';
import type { Move, MoveInput, TruthInput } from '#domain/procedure.ts';
import { frenchDay, instant, parseFrenchDay } from '#domain/time.ts';
import type { ChangeContext } from '#procedures/family/change-of-situation/change-of-situation.machine.ts';

/** What the applicant can do: say what has changed. */
export const changeMoves: Move[] = [
  {
    id: 'declareChange',
    page: '/change',
    form: 'change',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/change/receipt',
    event: ({ answers, now }: MoveInput) => {
      const pay = payIn(answers);
      const since = parseFrenchDay(answers.since ?? '') ?? now;
      return { type: 'declareChange', since, ...(pay === undefined ? {} : { pay }) };
    },
    truth: trueDeclaration,
    untrue: saysSomethingUntrue,
  },
];

/** The net pay of a month from now on; undefined where the change is not about work. */
function payIn(answers: Answers): Cents | undefined {
  if (answers.what !== 'work') return undefined;
  return answers.work === 'stopped' ? 0 : (parseAmount(answers.pay ?? '') ?? 0);
}

function trueDeclaration({ situation, caseFile, now }: TruthInput): Answers | undefined {
  const { change, work } = situation;
  if (!change || now < instant(change.on)) return undefined;
  if (knowsOtherwise(caseFile.answers, caseFile.context as ChangeContext, change)) return undefined;
  const since = frenchDay(change.on);
  if (change.kind === 'moved') return { what: 'home', since };
  if (change.kind === 'stopped-work') return { what: 'work', work: 'stopped', since };
  return {
    what: 'work',
    work: 'started',
    since,
    employer: work?.[0]?.employer ?? 'Mon employeur',
    pay: ((change.pay ?? 0) / 100).toFixed(2).replace('.', ','),
  };
}

/** Whether the agency knows the change although nobody declared it: an exchange has told it. */
function knowsOtherwise(answers: Answers, { pay }: ChangeContext, { kind }: Change): boolean {
  return Object.keys(answers).length === 0 && kind !== 'moved' && pay > 0 === (kind === 'started-work');
}

/** Compares what was declared with what is true; how the employer is spelt does not count. */
function saysSomethingUntrue(input: TruthInput): boolean {
  const truth = trueDeclaration(input);
  const sent = input.caseFile.answers;
  if (!truth || sent.what === undefined) return false;
  const plain = (['what', 'work'] as const).some((question) => sent[question] !== truth[question]);
  const since = parseFrenchDay(sent.since ?? '') !== parseFrenchDay(truth.since ?? '');
  return plain || since || payIn(sent) !== payIn(truth);
}
