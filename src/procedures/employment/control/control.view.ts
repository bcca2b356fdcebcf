import type { CounterView, EffectInput, WantedDocument } from '#domain/procedure.ts';
import type { ControlContext } from '#procedures/employment/control/control.context.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { comparedPaper, fileChecks, lastDayCheck } from '#procedures/papers/slots-counter.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';
import { sameName } from '#procedures/papers/verdict.ts';

/** Papers are taken in and no longer changed, or it is over. */
const CLOSED = ['resumed', 'reading', 'closedWithoutGap', 'gapFound', 'weighing', 'dropped', 'maintained'];

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ControlContext;

export function wantedForControl(input: EffectInput): WantedDocument[] {
  return wantedIn(input, CLOSED);
}

/** What the portal may know. Last days are given as their last minute. */
export function controlView(input: EffectInput): Record<string, unknown> {
  const { why, askedOn, answerBefore, gap, hearingBefore, appointment, held } = contextOf(input);
  return {
    why,
    askedOn,
    answerBefore: lastMinute(answerBefore),
    held,
    ...(gap === undefined ? {} : { gap }),
    ...(hearingBefore === undefined ? {} : { hearingBefore: lastMinute(hearingBefore) }),
    ...(appointment === undefined ? {} : { appointment }),
  };
}

/** The control on the agent's desk. */
export function controlAtTheCounter(input: EffectInput): CounterView {
  const { why, held, gap, hearingBefore } = contextOf(input);
  return {
    checks: [...fileChecks(input), lastDayCheck(input, held)],
    compared: [...comparedPaper(input), ...comparedWork(input)],
    rules: [
      ...(why === 'gap' ? ['crossChecks'] : ['lot']),
      'lastDay',
      ...(held ? ['suspension'] : []),
      ...(hearingBefore === undefined ? [] : ['hearing']),
      ...(gap === undefined ? [] : ['reasons', 'goodFaith']),
    ],
  };
}

/** Hours and pay that were declared, beside those on the payslip sent. */
function comparedWork(input: EffectInput): CounterView['compared'] {
  const { declared } = contextOf(input);
  const papers = Object.values(input.caseFile.uploads).flatMap((files) => files.flatMap(({ paper }) => paper ?? []));
  for (const { facts } of papers) {
    const job = declared.find(({ employer }) => sameName(employer, facts.employer ?? ''));
    if (!job || facts.hours === undefined || facts.gross === undefined) continue;
    const { hours, gross } = facts;
    return [
      { id: 'hours', declared: job.hours, known: hours, from: 'upload', agrees: hours === job.hours },
      {
        id: 'pay',
        declared: { money: job.gross },
        known: { money: gross },
        from: 'upload',
        agrees: gross === job.gross,
      },
    ];
  }
  return [];
}
