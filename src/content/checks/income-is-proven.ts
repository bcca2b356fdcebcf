import { type Check, type CheckContext, entriesOf, problemAt } from '#content/check-context.ts';
import type { Problem } from '#content/problem.ts';
import { cureFor } from '#content/spelling.ts';

/** A line of income that names its proof is proven by a payslip of the drawer that says the same. */
export const incomeIsProven: Check = (context) => {
  const { situation, drawer } = context.scenario;
  const inDrawer = entriesOf(drawer).map(([, id]) => id);
  return entriesOf(situation?.income).flatMap(([index, { proof }]) => {
    if (proof === undefined) return [];
    const place = ['situation', 'income', index, 'proof'];
    if (!inDrawer.includes(proof)) {
      return [problemAt(context, place, `document "${proof}" is not in the drawer.`, cureFor(proof, inDrawer))];
    }
    const draft = context.documents[proof]?.draft;
    if (!draft) return [];
    if (draft.kind !== undefined && draft.kind !== 'payslip') {
      return [problemAt(context, place, `document "${proof}" is no payslip.`, 'Name a payslip.')];
    }
    const wrong = [draft.state ?? 'sharp'].flat().find((state) => state === 'somebody-else' || state === 'wrong-month');
    if (wrong) {
      return [problemAt(context, place, `document "${proof}" is ${wrong}: it proves nothing.`, 'Name the right one.')];
    }
    return differences(context, index, proof);
  });
};

/** What a clerk would compare: the month, the payer, the net amount. The paper has to say all three. */
function differences(context: CheckContext, index: number, proof: string): Problem[] {
  const line = context.scenario.situation?.income?.[index];
  const { month, employer, net } = context.documents[proof]?.draft.facts ?? {};
  const { first, last = first } = line ?? {};
  const problem = (key: string, what: string, cure: string) =>
    problemAt(context, ['situation', 'income', index, key], what, cure);
  const absent = Object.entries({ month, employer, net })
    .filter(([, printed]) => printed === undefined)
    .map(([fact]) =>
      problem('proof', `documents/${proof}.yaml does not say its ${fact}.`, `Add "${fact}:" under its facts.`),
    );
  const other = (key: string, here: unknown, printed: unknown) =>
    problem(key, `${key} is ${here} here and ${printed} in documents/${proof}.yaml.`, 'Make them the same.');
  return [
    ...absent,
    ...(month !== undefined && first !== undefined && last !== undefined && (month < first || month > last)
      ? [other('first', first === last ? first : `${first} to ${last}`, month)]
      : []),
    ...(employer !== undefined && line?.payer !== undefined && employer !== line.payer
      ? [other('payer', line.payer, employer)]
      : []),
    ...(net !== undefined && line?.net !== undefined && net !== line.net ? [other('net', line.net, net)] : []),
  ];
}
