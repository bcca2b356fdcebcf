import type { CaseFile } from '#domain/case-file.ts';
import type { CaseEvent, Decision } from '#domain/procedure.ts';
import { accepts, type Rules } from '#engine/case/step.ts';

/** What an agent may decide about a case now, with the reasons that hold now, and what they may decide at other times. */
export interface Decisions {
  possible: Decision[];
  notNow: Decision[];
}

/** Sorts the decisions of a procedure by whether the case takes them now. Pure. */
export function decisionsOn(rules: Rules, caseFile: CaseFile): Decisions {
  const possible: Decision[] = [];
  const notNow: Decision[] = [];
  for (const decision of rules.decisions ?? []) {
    const { reasons, ...plain } = decision;
    const accepted = reasons?.filter((reason) => accepts(rules, caseFile, eventOf(decision, reason)));
    if (accepted) (accepted.length > 0 ? possible : notNow).push({ ...plain, reasons: accepted });
    else if (accepts(rules, caseFile, eventOf(decision))) possible.push(plain);
    else notNow.push(plain);
  }
  return { possible, notNow };
}

/** The event that a decision gives to the case. */
export function eventOf({ event }: Pick<Decision, 'event'>, reason?: string): CaseEvent {
  return { type: event, ...(reason === undefined ? {} : { reason }) };
}
