import type { ProcedureId } from '#domain/agency.ts';
import { type FileAct, FOLDERS_OF_DEVICE } from '#domain/desk-file.ts';
import { INCIDENTS } from '#domain/exercise.ts';
import type { Answers, Field } from '#domain/form.ts';
import { pagePath } from '#domain/form-paths.ts';
import { FOLDERS } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import { PAPER_QUALITIES } from '#domain/paper.ts';
import type { Move } from '#domain/procedure.ts';
import { type Address, NEW_TAB } from '#domain/site.ts';
import { DAY } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda, arrivedLetters } from '#engine/calendar/agenda.ts';
import { formFor } from '#engine/case/form-for.ts';
import { advise, wayBack } from '#engine/coach/advise.ts';
import { frontOf } from '#engine/coach/letters.ts';
import { truthInput } from '#engine/coach/truth.ts';
import { saveDraft } from '#engine/session/drafts.ts';
import { filesAt } from '#engine/session/files.ts';
import { apply, fold } from '#engine/session/fold.ts';
import { send, sendFiles } from '#engine/session/learner-acts.ts';
import { nextUploadId } from '#engine/session/perform.ts';
import { goesBack, undo } from '#engine/session/rewind.ts';
import { caseOf, proceduresInPlay, rulesOf, type Setting, siteOf } from '#engine/session/setting.ts';

/** A session played without a screen. */
export interface Game {
  entries: Entry[];
  world: World;
}

/** How a game ended, once the coach was followed to the end. */
export interface Ending extends Game {
  goalReached: boolean;
  /** Acts of the coach. */
  steps: number;
  /** How often the coach had to go back. */
  rewinds: number;
  problems: string[];
}

/** Chance as a value: gives the next number in [0, 1). */
export type Chance = () => number;

/** More acts than any scenario needs; reaching it means that the coach turns in circles. */
const MOST_ACTS = 600;

/** A game in which nothing was done yet. */
export function newGame(setting: Setting): Game {
  return { entries: [], world: fold(setting, []) };
}

/** Does everything the coach says, goes back where it says so, and stops at the goal or when there is no way. */
export function followCoach(setting: Setting, game: Game): Ending {
  const entries = [...game.entries];
  let world = game.world;
  let rewinds = 0;
  const end = (steps: number, goalReached: boolean, problems: string[] = []): Ending => {
    return { entries, world, goalReached, steps, rewinds, problems };
  };
  for (let steps = 0; steps < MOST_ACTS; steps += 1) {
    const advice = advise(setting, world);
    if (advice.status === 'goal-reached') return end(steps, true);
    if (advice.status === 'act') {
      entries.push(...advice.entries);
      world = advice.entries.reduce((current, entry) => apply(setting, current, entry), world);
      continue;
    }
    const to = wayBack(setting, entries);
    if (to === undefined) return end(steps, false, ['the goal is out of reach and there is no way back']);
    entries.push({ kind: 'rewind', to });
    rewinds += 1;
    world = fold(setting, entries);
  }
  return end(MOST_ACTS, false, [`the coach did not arrive within ${MOST_ACTS} acts`]);
}

/** Does random acts, legal or not: wrong answers, wrong files, going back, leaving, waiting past deadlines. */
export function wander(setting: Setting, game: Game, chance: Chance, acts: number): Game {
  const entries = [...game.entries];
  let world = game.world;
  for (let act = 0; act < acts; act += 1) {
    const added = randomAct(setting, world, entries, chance);
    entries.push(...added);
    world = added.some(goesBack)
      ? fold(setting, entries)
      : added.reduce((current, entry) => apply(setting, current, entry), world);
  }
  return { entries, world };
}

function randomAct(setting: Setting, world: World, entries: Entry[], chance: Chance): Entry[] {
  const acts = [
    () => randomMove(setting, world, chance),
    () => randomMove(setting, world, chance),
    () => randomMove(setting, world, chance),
    () => randomDraft(setting, world, chance),
    () => randomFile(setting, world, chance),
    () => randomWait(setting, world, chance),
    () => randomPlace(setting, world, chance),
    () =>
      oneOf(chance, [undo(entries), randomFork(entries, chance), randomDecision(setting, world, chance), undefined]),
  ];
  const act = oneOf(chance, acts)?.();
  return act === undefined ? [] : [act].flat();
}

function randomMove(setting: Setting, world: World, chance: Chance): Entry[] {
  const found = anyMove(setting, chance);
  if (!found) return [];
  const { procedure, move } = found;
  const truth = truthOf(setting, world, procedure, move);
  const answers = chance() < 0.5 ? truth : { ...truth, ...randomAnswers(setting, world, procedure, move, chance) };
  const files = filesOf(setting, world, answers);
  const ready = files.reduce((current, entry) => apply(setting, current, entry), world);
  const named = nameFiles(answers, files);
  const sent = send(setting, ready, procedure, move, named);
  return 'entries' in sent ? [...files, ...sent.entries] : files;
}

type Upload = Extract<Entry, { kind: 'upload' }>;

/** The papers that the answers name, each received as a file. */
function filesOf(setting: Setting, world: World, answers: Answers): Upload[] {
  const papers = Object.values(answers).filter((answer) => setting.exercise.drawer.some(({ id }) => id === answer));
  const files = papers.flatMap((paper) =>
    filesAt(setting, world)
      .filter((file) => file.paper.id === paper)
      .slice(-1),
  );
  return sendFiles(world, files);
}

function nameFiles(answers: Answers, files: Upload[]): Answers {
  const named = Object.entries(answers).map(([field, answer]) => {
    const file = files.find(({ upload }) => upload.paper?.id === answer);
    return [field, file ? file.upload.id : answer];
  });
  return Object.fromEntries(named);
}

function randomDraft(setting: Setting, world: World, chance: Chance): Entry | undefined {
  const found = anyMove(setting, chance);
  if (!found?.move.form) return undefined;
  const { procedure, move } = found;
  return saveDraft(setting, procedure, found.move.form, randomAnswers(setting, world, procedure, move, chance));
}

/** Asks what would have happened otherwise, from any line of the log on. */
function randomFork(entries: Entry[], chance: Chance): Entry | undefined {
  return entries.length > 0 && chance() < 0.2 ? { kind: 'fork', to: Math.floor(chance() * entries.length) } : undefined;
}

/** Somebody plays the agent, or slips in a message of the scenario. */
function randomDecision(setting: Setting, world: World, chance: Chance): Entry | undefined {
  const message = oneOf(chance, setting.exercise.messages);
  if (message && chance() < 0.2) return { kind: 'post', message: message.id };
  const procedure = oneOf(chance, Object.keys(world.cases) as ProcedureId[]);
  const decision = procedure && oneOf(chance, rulesOf(setting, procedure).decisions ?? []);
  if (!decision) return undefined;
  const reason = oneOf(chance, decision.reasons ?? []);
  return { kind: 'inject', procedure, event: { type: decision.event, ...(reason ? { reason } : {}) } };
}

function randomFile(setting: Setting, world: World, chance: Chance): Entry | undefined {
  const file = oneOf(chance, filesAt(setting, world));
  if (file && chance() < 0.3) return { kind: 'file', act: randomFileAct(file.id, chance) };
  if (file && chance() < 0.7) return sendFiles(world, [file])[0];
  const id = nextUploadId(world);
  return { kind: 'upload', upload: { id, fileName: 'photo.jpg', type: 'image/jpeg', size: 1 } };
}

function randomFileAct(file: string, chance: Chance): FileAct {
  const acts: FileAct[] = [
    { do: 'rename', file, name: oneOf(chance, ['photo', '🙂 été.jpg', 'RIB.pdf']) ?? 'RIB.pdf' },
    { do: 'move', file, folder: oneOf(chance, FOLDERS_OF_DEVICE) ?? 'documents' },
    { do: 'delete', file },
    { do: 'restore', file },
    { do: 'lighten', file },
    { do: 'convert', file, format: oneOf(chance, ['pdf', 'jpeg', 'png'] as const) ?? 'pdf' },
    { do: 'unlock', file },
    { do: 'photograph', file, quality: oneOf(chance, PAPER_QUALITIES) ?? 'sharp' },
    { do: 'make-folder', name: 'Logement' },
  ];
  return oneOf(chance, acts) as FileAct;
}

function randomWait(setting: Setting, world: World, chance: Chance): Entry {
  const next = agenda(setting, world)[0]?.at ?? world.now + DAY;
  const to = oneOf(chance, [next, world.now + DAY, world.now + 5 * DAY, world.now + 20 * DAY]) ?? next;
  return { kind: 'wait', to };
}

function randomPlace(setting: Setting, world: World, chance: Chance): Entry {
  const pages = proceduresInPlay(setting).flatMap((id) => {
    const rules = rulesOf(setting, id);
    return rules.moves.flatMap((move): Address[] => {
      const site = siteOf(rules, move);
      const form = formFor(rules, move.form, world.cases[id]);
      const inForm = form?.pages.map((shown) => pagePath(move.page, form, shown)) ?? [];
      return [move.page, ...inForm].map((page) => ({ site, page }));
    });
  });
  const letter = oneOf(chance, arrivedLetters(world));
  const { site } = world.place;
  const places: Entry[] = [
    { kind: 'visit', ...(oneOf(chance, pages) ?? { site, page: '/' }) },
    { kind: 'visit', site, page: '/nowhere' },
    { kind: 'visit', ...NEW_TAB },
    { kind: 'close', site },
    { kind: 'open', front: 'documents' },
    { kind: 'open', front: letter ? frontOf(letter) : 'mailbox', ...(letter ? { letter: letter.id } : {}) },
    ...(letter ? [{ kind: 'sort' as const, letter: letter.id, folder: oneOf(chance, FOLDERS) ?? 'inbox' }] : []),
    { kind: 'incident', incident: oneOf(chance, INCIDENTS) ?? 'slow-network', over: chance() < 0.7 },
  ];
  return oneOf(chance, places) as Entry;
}

function anyMove(setting: Setting, chance: Chance) {
  const procedure = oneOf(chance, proceduresInPlay(setting));
  const move = procedure && oneOf(chance, rulesOf(setting, procedure).moves);
  return procedure && move ? { procedure, move } : undefined;
}

function truthOf(setting: Setting, world: World, procedure: Parameters<typeof rulesOf>[1], move: Move): Answers {
  const caseFile = caseOf(world, procedure);
  const slot = (move.slots ?? move.picks)?.(caseFile)[0];
  const truth = move.truth(truthInput(setting, caseFile, world.now, slot));
  return truth ?? {};
}

function randomAnswers(
  setting: Setting,
  world: World,
  procedure: Parameters<typeof rulesOf>[1],
  move: Move,
  chance: Chance,
): Answers {
  const form = formFor(rulesOf(setting, procedure), move.form, world.cases[procedure]);
  const fields = form?.pages.flatMap((page) => page.fields) ?? [];
  const some = fields.filter(() => chance() < 0.3);
  const slots = move.slots?.(caseOf(world, procedure)) ?? [];
  const uploads = Object.keys(world.uploads);
  return Object.fromEntries([
    ...some.map((field) => [field.id, randomAnswer(field, uploads, chance)]),
    ...slots.slice(0, 1).map((slot) => [slot, oneOf(chance, uploads) ?? '']),
  ]);
}

function randomAnswer(field: Field, uploads: string[], chance: Chance): string {
  const nonsense = ['', '?', '-1', '99999999', '31/02/2031', 'a'.repeat(200), '  '];
  if (field.kind === 'radios') return oneOf(chance, [...field.options, ...field.options, 'maybe']) ?? '';
  if (field.kind === 'checkboxes') return field.options.filter(() => chance() < 0.4).join(' ');
  if (field.kind === 'file') return oneOf(chance, [...uploads, 'lost']) ?? '';
  const plausible: Record<string, string> = {
    'whole-number': '12',
    amount: '250,00',
    date: '17/03/2031',
    code: '000000',
  };
  return oneOf(chance, [plausible[field.kind] ?? 'Autre réponse', ...nonsense]) ?? '';
}

function oneOf<T>(chance: Chance, things: readonly T[]): T | undefined {
  return things[Math.floor(chance() * things.length)];
}
