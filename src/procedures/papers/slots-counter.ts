import type { CounterView, EffectInput } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { instant } from '#domain/time.ts';
import { type SlotsContext, unread } from '#procedures/papers/slots.ts';
import { sameName } from '#procedures/papers/verdict.ts';

/** What the computer looks at before a person does. */
export const FILE_CHECKS = ['format', 'weight', 'virus'] as const;
/** What an agent compares: what was asked for, and what stands on the paper. */
export const PAPER_COMPARED = ['name', 'month', 'employer'] as const;

const firstOf = (month: string): TextValue => ({ month: instant(`${month}-01`) });

/** The computer's checks: done as soon as something was sent, since a file that fails them is refused at once. */
export function fileChecks({ caseFile }: EffectInput): CounterView['checks'] {
  const context = caseFile.context as SlotsContext;
  const result = unread(context).length + context.accepted.length > 0 ? 'passed' : 'waiting';
  return FILE_CHECKS.map((id) => ({ id, result }));
}

/** Whether everything came before the last day. */
export function lastDayCheck({ caseFile }: EffectInput, late: boolean): CounterView['checks'][number] {
  const waits = Object.values((caseFile.context as SlotsContext).slots).includes('missing');
  return { id: 'deadline', result: late ? 'failed' : waits ? 'waiting' : 'passed' };
}

/** The paper on the agent's desk beside what was asked for: the first that nobody has read, else the first of the file. */
export function comparedPaper({ caseFile, applicant }: EffectInput): CounterView['compared'] {
  const context = caseFile.context as SlotsContext;
  const sent = Object.keys(context.asked).filter((slot) => (caseFile.uploads[slot] ?? []).length > 0);
  const slot = sent.find((one) => unread(context).includes(one)) ?? sent[0];
  const paper = slot && caseFile.uploads[slot]?.find((upload) => upload.paper)?.paper;
  if (!slot || !paper) return [];
  const { month, employer } = context.asked[slot] ?? {};
  const name = `${applicant.firstName} ${applicant.lastName}`;
  const { facts, holder } = paper;
  return [
    row('name', name, holder, sameName(name, holder)),
    ...(month === undefined
      ? []
      : [row('month', firstOf(month), facts.month && firstOf(facts.month), facts.month === month)]),
    ...(employer === undefined
      ? []
      : [row('employer', employer, facts.employer, sameName(employer, facts.employer ?? ''))]),
  ];
}

function row(
  id: string,
  declared: TextValue,
  known: TextValue | undefined,
  agrees: boolean,
): CounterView['compared'][number] {
  return {
    id,
    from: 'upload',
    declared,
    ...(known === undefined ? {} : { known, agrees }),
  };
}
