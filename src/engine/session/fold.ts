import type { ProcedureId } from '#domain/agency.ts';
import { NO_FILE_CHANGES } from '#domain/desk-file.ts';
import type { Entry } from '#domain/log.ts';
import type { Move } from '#domain/procedure.ts';
import type { Address } from '#domain/site.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { accepts, openCase } from '#engine/case/step.ts';
import { draftKey } from '#engine/session/drafts.ts';
import { applyFileAct } from '#engine/session/files.ts';
import { end } from '#engine/session/incidents.ts';
import { performPast } from '#engine/session/perform.ts';
import { effectiveEntries } from '#engine/session/rewind.ts';
import {
  applicantAt,
  caseOf,
  hasAccountAt,
  moveOf,
  proceduresInPlay,
  rulesOf,
  type Setting,
} from '#engine/session/setting.ts';
import {
  changeLetter,
  closeTab,
  extend,
  openThing,
  settleIncident,
  strike,
  strikeNow,
  visit,
  write,
} from '#engine/session/surroundings.ts';
import {
  ACTIVITY,
  advance,
  deliver,
  letterOf,
  postMessage,
  scheduleInjects,
  settleStep,
  tell,
} from '#engine/session/world-step.ts';

/** A line of the log that cannot have happened in this exercise: the log was edited or belongs to other rules. */
export class UnreadableLogError extends Error {
  override name = 'UnreadableLogError';
}

/** The world as the learner finds it: cases opened, the past played, the clock at the exercise's opening. */
export function openWorld(setting: Setting): World {
  const { exercise } = setting;
  const start: Address = { site: rulesOf(setting, exercise.procedure).agency, page: '/' };
  const blank: World = {
    now: exercise.begins,
    cases: {},
    letters: exercise.messages.flatMap((message) =>
      message.at === undefined ? [] : [letterOf(exercise, message, message.at)],
    ),
    drafts: {},
    uploads: {},
    exchanges: [],
    place: { ...start, front: 'portal' },
    tabs: [start],
    kept: [],
    files: NO_FILE_CHANGES,
    written: [],
    incidents: [],
    lost: [],
    injected: [],
    coming: [],
    looked: [],
  };
  const opened = proceduresInPlay(setting).reduce(
    (world, id) => {
      const rules = rulesOf(setting, id);
      const applicant = applicantAt(setting, rules.agency);
      const { situation, begins: openedAt, seed } = exercise;
      const opening = { applicant, situation, openedAt, seed, hasAccount: hasAccountAt(setting, rules.agency) };
      return settleStep(setting, world, id, openCase(rules, opening));
    },
    scheduleInjects(setting, blank),
  );
  const lived = exercise.past.reduce((world, act) => {
    const then = advance(setting, world, act.at);
    return performPast(setting, then, act).reduce((current, entry) => apply(setting, current, entry), then);
  }, opened);
  const arrived = advance(setting, lived, exercise.opens);
  return exercise.incidents.reduce((world, incident) => strike(setting, world, incident), arrived);
}

/** The world after a log: the same entries always give the same world. */
export function fold(setting: Setting, entries: readonly Entry[]): World {
  return effectiveEntries(entries).reduce((world, entry) => apply(setting, world, entry), openWorld(setting));
}

/** The world after one more line. `rewind` has no meaning here: see `effectiveEntries`. */
export function apply(setting: Setting, world: World, entry: Entry): World {
  switch (entry.kind) {
    case 'move':
      return applyMove(setting, world, entry);
    case 'wait':
      return advance(setting, world, entry.to);
    case 'visit':
      return visit(setting, world, entry);
    case 'close':
      return closeTab(setting, world, entry.site);
    case 'draft':
      return { ...world, drafts: { ...world.drafts, [entry.form]: { ...world.drafts[entry.form], ...entry.answers } } };
    case 'upload':
      return { ...world, uploads: { ...world.uploads, [entry.upload.id]: entry.upload } };
    case 'open':
      return openThing(setting, world, entry);
    case 'sort':
      return { ...world, letters: changeLetter(world, entry.letter, { folder: entry.folder }) };
    case 'keep':
      return world.kept.includes(entry.paper) ? world : { ...world, kept: [...world.kept, entry.paper] };
    case 'file':
      return { ...world, files: applyFileAct(setting, world, entry.act) };
    case 'write':
      return write(world, entry);
    case 'exchange':
      return { ...world, exchanges: [...world.exchanges, { ...entry.exchange, at: world.now }] };
    case 'inject':
      return deliver(setting, withoutTimer(world, entry), entry.procedure, entry.event);
    case 'extend':
      return extend(world, entry.procedure);
    case 'incident':
      return entry.over ? settleIncident(setting, world, entry.incident) : strikeNow(setting, world, entry.incident);
    case 'post':
      return postMessage(setting.exercise, world, entry.message, world.now);
    case 'rewind':
    case 'fork':
      throw new Error('Going back is resolved before the fold.');
  }
}

/** A delay that somebody lets run out by hand does not run out again. */
function withoutTimer(world: World, { procedure, event }: Extract<Entry, { kind: 'inject' }>): World {
  const caseFile = caseOf(world, procedure);
  const timers = caseFile.timers.filter((timer) => timer.event.type !== event.type);
  if (timers.length === caseFile.timers.length) return world;
  return { ...world, cases: { ...world.cases, [procedure]: { ...caseFile, timers } } };
}

/** What is sent is no draft any more: the whole form, or the papers of the slots that were sent. */
function draftsAfter(world: World, procedure: ProcedureId, move: Move, slots: string[]): World['drafts'] {
  const key = draftKey(procedure, move.form ?? move.id);
  const { [key]: typed, ...others } = world.drafts;
  if (!typed || move.form !== undefined) return others;
  const left = Object.entries(typed).filter(([slot]) => !slots.includes(slot));
  return left.length > 0 ? { ...others, [key]: Object.fromEntries(left) } : others;
}

function applyMove(setting: Setting, world: World, entry: Extract<Entry, { kind: 'move' }>): World {
  const { procedure, event } = entry;
  const rules = rulesOf(setting, procedure);
  const move = moveOf(rules, entry.move);
  const caseFile = caseOf(world, procedure);
  if (!move || !accepts(rules, caseFile, event)) {
    throw new UnreadableLogError(`The log says "${entry.move}" where ${procedure} does not allow it.`);
  }
  const uploads = Object.fromEntries(
    Object.entries(entry.uploads).map(([field, ids]) => [field, ids.flatMap((id) => world.uploads[id] ?? [])]),
  );
  const filed = {
    ...caseFile,
    answers: move.keepsAnswers ? entry.answers : caseFile.answers,
    uploads: { ...(move.keepsAnswers ? {} : caseFile.uploads), ...uploads },
  };
  const drafts = draftsAfter(world, procedure, move, Object.keys(entry.uploads));
  const present = { ...world, drafts, cases: { ...world.cases, [procedure]: filed } };
  const done = deliver(setting, end(present, 'slow-network', 'lost-answer'), procedure, event);
  const seen = move.letter ? done : tell(setting, done, rules.agency, { type: ACTIVITY });
  return advance(setting, seen, seen.now + MINUTE);
}
