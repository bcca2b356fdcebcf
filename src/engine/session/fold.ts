import type { Entry } from '#domain/log.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { accepts, openCase } from '#engine/case/step.ts';
import { draftKey } from '#engine/session/drafts.ts';
import { performPast } from '#engine/session/perform.ts';
import { effectiveEntries } from '#engine/session/rewind.ts';
import { applicantAt, caseOf, moveOf, proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';
import { advance, deliver, settleStep } from '#engine/session/world-step.ts';

/** A line of the log that cannot have happened in this exercise: the log was edited or belongs to other rules. */
export class UnreadableLogError extends Error {
  override name = 'UnreadableLogError';
}

/** The world as the learner finds it: cases opened, the past played, the clock at the exercise's opening. */
export function openWorld(setting: Setting): World {
  const { exercise } = setting;
  const blank: World = {
    now: exercise.begins,
    cases: {},
    letters: [],
    drafts: {},
    uploads: {},
    exchanges: [],
    place: { page: '/', front: 'portal' },
    injected: [],
    coming: [],
  };
  const opened = proceduresInPlay(setting).reduce((world, id) => {
    const rules = rulesOf(setting, id);
    const step = openCase(rules, applicantAt(setting, rules.agency), exercise.begins, exercise.seed);
    return settleStep(setting, world, id, step);
  }, blank);
  const lived = exercise.past.reduce((world, act) => {
    const then = advance(setting, world, act.at);
    return apply(setting, then, performPast(setting, then, act));
  }, opened);
  return advance(setting, lived, exercise.opens);
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
      return { ...world, place: { ...world.place, page: entry.page, front: 'portal' } };
    case 'draft':
      return { ...world, drafts: { ...world.drafts, [entry.form]: { ...world.drafts[entry.form], ...entry.answers } } };
    case 'upload':
      return { ...world, uploads: { ...world.uploads, [entry.upload.id]: entry.upload } };
    case 'open':
      return openThing(world, entry);
    case 'exchange':
      return { ...world, exchanges: [...world.exchanges, { ...entry.exchange, at: world.now }] };
    case 'inject':
      return deliver(setting, world, entry.procedure, entry.event);
    case 'rewind':
      throw new Error('A rewind is resolved before the fold.');
  }
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
    Object.entries(entry.uploads).flatMap(([field, id]) => {
      const upload = world.uploads[id];
      return upload ? [[field, upload]] : [];
    }),
  );
  const filed = {
    ...caseFile,
    answers: move.keepsAnswers ? entry.answers : caseFile.answers,
    uploads: { ...(move.keepsAnswers ? {} : caseFile.uploads), ...uploads },
  };
  const drafts = Object.fromEntries(
    Object.entries(world.drafts).filter(([form]) => form !== draftKey(procedure, move.form ?? '')),
  );
  const present = { ...world, drafts, cases: { ...world.cases, [procedure]: filed } };
  const done = deliver(setting, present, procedure, event);
  return advance(setting, done, done.now + MINUTE);
}

function openThing(world: World, entry: Extract<Entry, { kind: 'open' }>): World {
  const place = { page: world.place.page, front: entry.front };
  if (entry.letter === undefined) return { ...world, place };
  const letters = world.letters.map((letter) => (letter.id === entry.letter ? { ...letter, read: true } : letter));
  return { ...world, letters, place: { ...place, letter: entry.letter } };
}
