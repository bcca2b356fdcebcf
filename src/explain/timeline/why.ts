import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile, Timer } from '#domain/case-file.ts';
import { nameOfEvent } from '#domain/delays.ts';
import type { Actor } from '#domain/explanation.ts';
import type { DelayKind, Move } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { holdsOf } from '#engine/case/holds.ts';
import { accepts, type Rules, statesOf, stepCase } from '#engine/case/step.ts';
import { applicantAt, caseOf, moveOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** A delay of a case that runs. */
export interface Running {
  name: string;
  at: Instant;
  kind: DelayKind;
  /** Whether another step, a letter or money follows when it ends; otherwise missing it changes nothing any more. */
  matters: boolean;
}

/** Why a case goes no further, and what the applicant can do about it now, as names of moves. */
export type Why = { moves: string[] } /** Something is missing: the guards that say no. */ & (
  | { kind: 'held'; guards: string[] }
  /** Somebody works on it, or its time has not come. */
  | { kind: 'waits'; delay: Running; who: Actor }
  /** It is the applicant's turn, before this moment if there is one. */
  | { kind: 'act'; before?: Running }
  /** Nobody waits for anything; what can still be done may be left. */
  | { kind: 'free' }
  | { kind: 'done' }
);

/** What is running while nobody has to act. */
const WORKING: readonly DelayKind[] = ['opens', 'office', 'payment', 'exchange'];

/** Answers, for one case: why does this go no further? What holds it comes first, then who works on it, then the applicant. */
export function whyOf(setting: Setting, world: World, procedure: ProcedureId): Why {
  const rules = rulesOf(setting, procedure);
  const caseFile = caseOf(world, procedure);
  const moves = movesNow(setting, world, procedure);
  const guards = holdsOf(rules, caseFile);
  if (guards.length > 0) return { kind: 'held', guards, moves: papersFirst(rules, moves) };
  const running = runningIn(rules, caseFile);
  const working = running.find(({ kind }) => WORKING.includes(kind));
  const who = actorOf(rules, caseFile);
  if (working) return { kind: 'waits', delay: working, who: workerFor(working.kind, who), moves };
  const before = running.find(({ kind, matters }) => kind === 'deadline' && matters);
  if (moves.length > 0) {
    if (before) return { kind: 'act', before, moves };
    return { kind: who === 'applicant' ? 'act' : 'free', moves };
  }
  const last = running.find(({ matters }) => matters);
  return last ? { kind: 'waits', delay: last, who: 'calendar', moves } : { kind: 'done', moves };
}

/** What holds a case back most often is a paper: what sends one is named first. */
function papersFirst(rules: Rules, moves: readonly string[]): string[] {
  const sendsPaper = (id: string) => Number(moveOf(rules, id)?.slots !== undefined);
  return [...moves].sort((a, b) => sendsPaper(b) - sendsPaper(a));
}

/** The delays of a case that people are told of, earliest first. */
export function runningIn(rules: Rules, caseFile: CaseFile): Running[] {
  return caseFile.timers.flatMap((timer) => {
    const name = nameOfEvent(timer.event.type);
    const kind = rules.delays[name] ?? 'quiet';
    return kind === 'quiet' ? [] : [{ name, at: timer.at, kind, matters: matters(rules, caseFile, timer) }];
  });
}

function matters(rules: Rules, caseFile: CaseFile, { at, event }: Timer): boolean {
  const { caseFile: then, effects } = stepCase(rules, caseFile, event, at);
  if (then === caseFile) return false;
  const reachesThem = effects.some(({ type }) => type === 'letter' || type === 'pay');
  return reachesThem || (then.history.at(-1)?.entered.length ?? 0) > 0;
}

/** Who makes the innermost step in force happen. */
function actorOf(rules: Rules, { value }: CaseFile): Actor {
  const state = statesOf(value).findLast((path) => rules.explanations[path]);
  return (state && rules.explanations[state]?.who) || 'automatic-check';
}

function workerFor(kind: DelayKind, who: Actor): Actor {
  if (kind === 'opens') return 'calendar';
  if (kind === 'payment') return 'payment-service';
  if (kind === 'exchange') return 'other-agency';
  return who === 'applicant' || who === 'device' ? 'automatic-check' : who;
}

/** The moves the case accepts now, signed in or not. */
function movesNow(setting: Setting, world: World, procedure: ProcedureId): string[] {
  const rules = rulesOf(setting, procedure);
  const caseFile = caseOf(world, procedure);
  const applicant = applicantAt(setting, rules.agency);
  const isPossible = (move: Move) => {
    const places = move.slots ?? move.picks;
    const [slot] = places?.(caseFile) ?? [];
    if (places && slot === undefined) return false;
    const answers = slot === undefined ? caseFile.answers : { ...caseFile.answers, slot };
    const uploads = move.slots && slot !== undefined ? { [slot]: [] } : caseFile.uploads;
    return accepts(rules, caseFile, move.event({ answers, uploads, caseFile, applicant, now: world.now }));
  };
  return rules.moves.filter(isPossible).map(({ id }) => id);
}
