import type { ProcedureId } from '#domain/agency.ts';
import { nameOfEvent } from '#domain/delays.ts';
import type { PostedMessage } from '#domain/exercise.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { accepts, type Rules } from '#engine/case/step.ts';
import { caseOf, proceduresInPlay, type RuleBook, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Something that can happen to a case now, by hand. */
export interface InjectableEvent {
  procedure: ProcedureId;
  event: CaseEvent;
}

/** A message of the scenario that can be let arrive by hand. */
export interface InjectableMessage {
  message: PostedMessage;
  /** When its latest copy came, or is to come; absent while nothing has set it off. */
  at?: Instant;
}

/**
 * Every event that a case would take now and that nobody else brings: not a move of the applicant, an agent's decision or what
 * another case tells; a delay that runs may run out at once. What the scenario has prepared comes with its data. Doors have
 * incidents instead. Pure.
 */
export function injectableEvents(setting: Setting, world: World): InjectableEvent[] {
  const told = toldEvents(setting.rules);
  const files = proceduresInPlay(setting).filter((id) => rulesOf(setting, id).signedInState === undefined);
  return files.flatMap((procedure) => {
    const rules = rulesOf(setting, procedure);
    const prepared = preparedFor(setting, procedure);
    const bare = eventsOf(rules).filter((type) => !told.has(type) && !prepared.some((event) => event.type === type));
    const decided = new Set(rules.decisions?.map(({ event }) => event));
    const caseFile = caseOf(world, procedure);
    const running = caseFile.timers.map(({ event }) => event).filter(({ type }) => isTold(rules, type));
    return [...prepared, ...bare.map((type): CaseEvent => ({ type })), ...running]
      .filter((event) => !decided.has(event.type) && accepts(rules, caseFile, event))
      .map((event) => ({ procedure, event }));
  });
}

/** Whether somebody waits for this delay: what nobody is told of stays unsaid here too. */
function isTold({ delays }: Rules, type: string): boolean {
  return (delays[nameOfEvent(type)] ?? 'quiet') !== 'quiet';
}

/** Every message of the scenario, whether it has come already or not. Pure. */
export function injectableMessages({ exercise }: Setting, { letters }: World): InjectableMessage[] {
  return exercise.messages.map((message) => {
    const copy = letters.findLast(({ letter, words }) => letter === message.id && words.startsWith('scenarios/'));
    return { message, ...(copy ? { at: copy.at } : {}) };
  });
}

/** What the scenario slips into a case, each kind of event once: it brings the data that the machine needs. */
function preparedFor({ exercise }: Setting, procedure: ProcedureId): CaseEvent[] {
  const events = exercise.injects.flatMap((inject) =>
    inject.procedure === procedure && 'event' in inject ? [inject.event] : [],
  );
  return events.filter(({ type }, index) => events.findIndex((other) => other.type === type) === index);
}

/** The events of a machine that are neither the applicant's moves nor time that ran out. */
function eventsOf({ machine, moves }: Rules): string[] {
  const moved = new Set(moves.map(({ id }) => id));
  return machine.events.filter((event) => !event.startsWith('xstate.') && event !== '*' && !moved.has(event));
}

/** The events that one case tells another: they are nothing without their cause. */
function toldEvents(rules: RuleBook): ReadonlySet<string> {
  return new Set(
    Object.values(rules).flatMap(({ machine, tells = [] }) => [
      ...tells.map(({ event }) => event),
      ...toldIn(machine.config),
    ]),
  );
}

/** The events of the `tell` actions that are written out in a machine. */
function toldIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if (!isTelling(part)) return Object.values(part).flatMap(toldIn);
  const { params } = part;
  return typeof params === 'object' && params !== null && 'event' in params ? [String(params.event)] : [];
}

function isTelling(part: object): part is { type: 'tell'; params?: unknown } {
  return 'type' in part && part.type === 'tell';
}
