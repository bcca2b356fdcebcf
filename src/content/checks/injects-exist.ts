import { type Check, type CheckContext, entriesOf, problemAt } from '#content/check-context.ts';
import { eventNames, isState, stateWords } from '#content/machine-parts.ts';
import { momentOf } from '#content/moments.ts';
import type { Problem } from '#content/problem.ts';
import { canBeIn, canHappen } from '#content/reachable.ts';
import type { ScenarioFile } from '#content/schema.ts';
import type { Draft } from '#content/shape.ts';
import { cureFor } from '#content/spelling.ts';
import type { Rules } from '#engine/case/step.ts';

type InjectDraft = Draft<ScenarioFile['injects'][number]>;

/** What is slipped in names things that exist, and can happen: an inject that never fires is a problem. */
export const injectsExist: Check = (context) =>
  entriesOf(context.scenario.injects).flatMap(([index, inject]) => {
    const place = ['injects', index];
    const rules = rulesFor(context, inject);
    if (!rules) {
      if (inject.procedure === undefined) return [];
      const what = `"${inject.procedure}" plays no part in this scenario.`;
      return [problemAt(context, [...place, 'procedure'], what, 'Add it to "alongside:", or remove the line.')];
    }
    return [
      ...shapeProblems(context, place, inject),
      ...momentProblems(context, place, inject, rules),
      ...eventProblems(context, place, inject, rules),
      ...messageProblems(context, place, inject),
    ];
  });

function rulesFor({ scenario, procedure, rules }: CheckContext, inject: InjectDraft): Rules | undefined {
  if (inject.procedure === undefined || inject.procedure === scenario.procedure) return procedure;
  return scenario.alongside?.includes(inject.procedure) ? rules[inject.procedure] : undefined;
}

function shapeProblems(context: CheckContext, place: (string | number)[], inject: InjectDraft): Problem[] {
  const problems: Problem[] = [];
  if ((inject.event === undefined) === (inject.message === undefined)) {
    const what = inject.event === undefined ? 'this inject slips nothing in.' : 'this inject slips two things in.';
    problems.push(problemAt(context, place, what, 'Write either "event:" or "message:".'));
  }
  if (inject.when !== undefined && inject.at !== undefined) {
    const what = 'this inject waits for a state and for a date.';
    problems.push(problemAt(context, [...place, 'at'], what, 'Keep either "when:" or "at:".'));
  }
  return problems;
}

function momentProblems(
  context: CheckContext,
  place: (string | number)[],
  { when, at }: InjectDraft,
  rules: Rules,
): Problem[] {
  const { begins, opens } = context.scenario;
  const start = begins ?? opens;
  if (at !== undefined && start !== undefined && momentOf(at) < momentOf(start)) {
    const what = `"${at}" is before the beginning (${start}): this inject can never fire.`;
    return [problemAt(context, [...place, 'at'], what, 'Put a later date.')];
  }
  if (when === undefined) return [];
  if (!isState(rules, when)) {
    const what = `"${when}" is not a state of ${rules.id}.`;
    return [problemAt(context, [...place, 'when'], what, cureFor(when, stateWords(rules)))];
  }
  if (canBeIn(rules, when)) return [];
  const what = `no road of ${rules.id} leads to "${when}": this inject can never fire.`;
  return [problemAt(context, [...place, 'when'], what, 'Name a state that the case can be in.')];
}

function eventProblems(
  context: CheckContext,
  place: (string | number)[],
  { when, event }: InjectDraft,
  rules: Rules,
): Problem[] {
  if (event === undefined) return [];
  const events = eventNames(rules);
  if (!events.includes(event)) {
    const what = `"${event}" is not an event of ${rules.id}.`;
    return [problemAt(context, [...place, 'event'], what, cureFor(event, events))];
  }
  const from = when !== undefined && isState(rules, when) ? when : undefined;
  if (canHappen(rules, event, from)) return [];
  const what = `after "${when}", nothing in ${rules.id} reacts to "${event}": this inject can never fire.`;
  return [problemAt(context, [...place, 'event'], what, 'Name an earlier state, or an event that is understood then.')];
}

function messageProblems(context: CheckContext, place: (string | number)[], { message }: InjectDraft): Problem[] {
  if (message === undefined) return [];
  const messages = entriesOf(context.scenario.messages).map(([, one]) => one);
  const named = messages.find(({ id }) => id === message);
  const known = messages.flatMap(({ id }) => id ?? []);
  if (!named) {
    return [
      problemAt(context, [...place, 'message'], `"${message}" is not one of the messages.`, cureFor(message, known)),
    ];
  }
  if (named.at === undefined) return [];
  const what = `"${message}" already arrives at a date of its own.`;
  return [problemAt(context, [...place, 'message'], what, 'Remove its "at:", or this inject.')];
}
