import { type Check, type CheckContext, entriesOf, problemAt } from '#content/check-context.ts';
import type { Problem } from '#content/problem.ts';
import { cureFor } from '#content/spelling.ts';

/** Each job of the situation is proven by a sharp payslip of the drawer that says the same. */
export const workIsProven: Check = (context) => {
  const { situation, drawer } = context.scenario;
  const inDrawer = entriesOf(drawer).map(([, id]) => id);
  return entriesOf(situation?.work).flatMap(([index, { payslip }]) => {
    if (payslip === undefined) return [];
    const place = ['situation', 'work', index, 'payslip'];
    if (!inDrawer.includes(payslip)) {
      return [problemAt(context, place, `document "${payslip}" is not in the drawer.`, cureFor(payslip, inDrawer))];
    }
    return [...wrongKind(context, index, payslip), ...differences(context, index, payslip)];
  });
};

function wrongKind(context: CheckContext, index: number, payslip: string): Problem[] {
  const draft = context.documents[payslip]?.draft;
  if (!draft || (draft.kind ?? 'payslip') !== 'payslip') {
    const place = ['situation', 'work', index, 'payslip'];
    return draft ? [problemAt(context, place, `document "${payslip}" is no payslip.`, 'Name a payslip.')] : [];
  }
  const states = [draft.state ?? 'sharp'].flat();
  const wrong = states.find((state) => state === 'somebody-else' || state === 'wrong-month');
  if (!wrong) return [];
  const place = ['situation', 'work', index, 'payslip'];
  return [problemAt(context, place, `document "${payslip}" is ${wrong}: it proves nothing.`, 'Name the right one.')];
}

function differences(context: CheckContext, index: number, payslip: string): Problem[] {
  const job = context.scenario.situation?.work?.[index];
  const facts = context.documents[payslip]?.draft.facts;
  return (['employer', 'hours', 'gross'] as const).flatMap((fact) => {
    if (job?.[fact] === undefined || facts?.[fact] === undefined || job[fact] === facts[fact]) return [];
    const what = `${fact} is ${job[fact]} here and ${facts[fact]} in documents/${payslip}.yaml.`;
    return [problemAt(context, ['situation', 'work', index, fact], what, 'Make them the same.')];
  });
}
