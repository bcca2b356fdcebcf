import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import { nameOfEvent } from '#domain/delays.ts';
import { type Answers, filesOf } from '#domain/form.ts';
import type { Paper, Upload } from '#domain/paper.ts';
import type { Move, TruthInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { isIn, type Rules, type Step, stepCase } from '#engine/case/step.ts';
import { truthInput } from '#engine/coach/truth.ts';
import { mended } from '#engine/session/files.ts';
import { officialDocument, paperOf } from '#engine/session/official.ts';
import { applicantAt, arrivalOf, papersAt, rulesOf, type Setting } from '#engine/session/setting.ts';

/** One step on the way to a goal: something the applicant does, or a wait until something happens by itself. */
export type PlanStep = {
  /** When it is done or falls due, if everything goes as planned. */
  at: Instant;
  /** The case afterwards. */
  after: CaseFile;
  /** The letters that leave with it. */
  sent: string[];
} & ({ kind: 'move'; move: Move; answers: Answers; slot?: string } | { kind: 'wait'; to: Instant; event?: string });

/** The steps to the goal; empty when it is met; undefined when nothing the persona can truly do leads there. */
export type Plan = PlanStep[] | undefined;

interface Node {
  caseFile: CaseFile;
  now: Instant;
  /** Steps taken to get here. */
  depth: number;
  coming: World['coming'];
  /** Letters that were sent and never came: what has to be read in them cannot be done. */
  lost: string[];
  from?: { node: Node; step: PlanStep };
}

/** More states than any procedure has; a guard against a machine whose context grows without end. */
const MOST_NODES = 20_000;

/**
 * Searches the statechart, from where the case stands, for the nearest state that meets the goal: the earliest in
 * simulated time, and among those the fewest steps away (breadth first, day by day). By steps alone the coach would
 * advise to wait for a paper rather than to send the form now and the paper later. Only what is true for the persona is
 * tried; of interchangeable moves (several slots of one kind) only the first; deadlines, injects already set off and
 * papers still to come count as one step of waiting.
 */
export function planTo(setting: Setting, world: World, procedure: ProcedureId, goal: string): Plan {
  const rules = rulesOf(setting, procedure);
  const caseFile = world.cases[procedure];
  if (!caseFile) return undefined;
  const start: Node = {
    caseFile,
    now: world.now,
    depth: 0,
    coming: world.coming.filter((event) => event.procedure === procedure).sort((a, b) => a.at - b.at),
    lost: world.lost.flatMap((name) => (name.startsWith(`${procedure}/`) ? [name.slice(procedure.length + 1)] : [])),
  };
  const seen = new Set<string>();
  const queue = [start];
  for (let visited = 0; visited < MOST_NODES; visited += 1) {
    const node = queue.shift();
    if (!node) return undefined;
    // Counted as seen only here, where nothing earlier leads to it any more: a longer way may still arrive sooner.
    const key = keyOf(setting, node);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isIn(node.caseFile, goal)) return stepsTo(node);
    for (const reached of neighbours(setting, rules, node)) {
      if (!seen.has(keyOf(setting, reached))) enqueue(queue, reached);
    }
  }
  return undefined;
}

/** Keeps the queue in order of date, then of steps; what is equal stays first come, first served. */
function enqueue(queue: Node[], node: Node): void {
  const comesAfter = (other: Node) => other.now > node.now || (other.now === node.now && other.depth > node.depth);
  const place = queue.findIndex(comesAfter);
  queue.splice(place === -1 ? queue.length : place, 0, node);
}

function keyOf(setting: Setting, { caseFile, now, coming, lost }: Node): string {
  const { value, context, timers } = caseFile;
  // A reminder that has left changes nothing but that it is not to come: without it one would never wait beyond it.
  const ahead = [timers.length, coming.length, papersAt(setting, now).length];
  return JSON.stringify([value, context, ahead, lost], anyCode);
}

/** One code is as good as another: without this, each new code would open a new world to search. */
function anyCode(_: string, value: unknown): unknown {
  return typeof value === 'string' && /^\d{6}$/.test(value) ? 'code' : value;
}

function stepsTo(node: Node): PlanStep[] {
  const steps: PlanStep[] = [];
  for (let from = node.from; from; from = from.node.from) steps.unshift(from.step);
  return steps;
}

function neighbours(setting: Setting, rules: Rules, node: Node): Node[] {
  const moved = rules.moves.flatMap((move) => tryMove(setting, rules, node, move));
  const waited = waitForNext(setting, rules, node);
  return waited ? [...moved, waited] : moved;
}

function tryMove(setting: Setting, rules: Rules, node: Node, move: Move): Node[] {
  const { caseFile, now } = node;
  const source = move.reads ?? move.letter;
  if (source !== undefined && node.lost.includes(source)) return [];
  const slots = move.slots ?? move.picks;
  for (const slot of slots ? slots(caseFile) : [undefined]) {
    const truth = truthInput(setting, caseFile, now, slot);
    const step = saidAlready(move, truth) ? undefined : moveTruly(setting, rules, move, truth);
    if (!step) continue;
    const lost = lostAfter(setting, rules, node, step);
    return [{ ...node, caseFile: step.after, lost, depth: node.depth + 1, from: { node, step } }];
  }
  return [];
}

/** What has been sent again is no longer lost, unless it goes where nobody reads it. */
function lostAfter(setting: Setting, rules: Rules, node: Node, { after: caseFile, sent, at: now }: PlanStep): string[] {
  const applicant = applicantAt(setting, rules.agency);
  const unseen = sent.filter((letter) => rules.letters[letter]?.unseen?.({ caseFile, applicant, now }));
  return [...new Set([...node.lost.filter((letter) => !sent.includes(letter)), ...unseen])];
}

/** The step of doing a move with what is true; undefined when nothing true can be said or the case does not accept it. */
export function moveTruly(setting: Setting, rules: Rules, move: Move, truth: TruthInput): PlanStep | undefined {
  const { caseFile, applicant, now, slot } = truth;
  const answers = move.truth(truth);
  if (!answers) return undefined;
  const uploads = uploadsOf(setting, rules, move, answers, slot);
  const event = move.event({ answers, uploads, caseFile, applicant, now });
  const filed = move.keepsAnswers
    ? { ...caseFile, answers, uploads }
    : { ...caseFile, uploads: { ...caseFile.uploads, ...uploads } };
  const { caseFile: after, effects } = stepCase(rules, filed, event, now);
  if (after === filed) return undefined;
  const sent = lettersIn(effects);
  return { kind: 'move', at: now, move, answers, after, sent, ...(slot ? { slot } : {}) };
}

/** Sending the truth a second time leads nowhere new; only what was untrue is worth sending again. */
function saidAlready(move: Move, truth: TruthInput): boolean {
  return move.untrue !== undefined && Object.keys(truth.caseFile.answers).length > 0 && !move.untrue(truth);
}

/** A paper by its id, as good as it can be made; or what a letter of the procedure brings as a PDF. */
function paperNamed({ exercise }: Setting, rules: Rules, id: string): Paper | undefined {
  const paper = exercise.drawer.find((one) => one.id === id);
  if (paper) return mended(paper);
  for (const [letter, { document: kind }] of Object.entries(rules.letters)) {
    if (!kind) continue;
    const sent = { agency: rules.agency, procedure: rules.id, letter };
    const document = officialDocument(exercise, sent, kind, exercise.opens);
    if (document.id === id) return paperOf(exercise, rules.agency, document, exercise.opens);
  }
  return undefined;
}

/** The papers named in true answers, as if they had been sent. */
function uploadsOf(
  setting: Setting,
  rules: Rules,
  move: Move,
  answers: Answers,
  slot: string | undefined,
): Record<string, Upload[]> {
  const form = move.form === undefined ? undefined : rules.forms[move.form];
  const fields = form?.pages.flatMap((page) => page.fields).filter(({ kind }) => kind === 'file') ?? [];
  return Object.fromEntries(
    [...fields.map(({ id }) => id), ...(slot && !move.picks ? [slot] : [])].flatMap((field) => {
      const files = filesOf(answers[field]).flatMap((id) => {
        const paper = paperNamed(setting, rules, id);
        return paper ? [{ id, fileName: id, type: '', size: 1, paper }] : [];
      });
      return files.length > 0 ? [[field, files]] : [];
    }),
  );
}

function waitForNext(setting: Setting, rules: Rules, node: Node): Node | undefined {
  const { caseFile, coming } = node;
  const timer = caseFile.timers[0];
  const inject = coming[0];
  const arrivals = setting.exercise.drawer.map(arrivalOf).filter((at) => at > node.now);
  const paper = arrivals.length > 0 ? Math.min(...arrivals) : Number.POSITIVE_INFINITY;
  const at = Math.min(timer?.at ?? Number.POSITIVE_INFINITY, inject?.at ?? Number.POSITIVE_INFINITY, paper);
  if (at === Number.POSITIVE_INFINITY) return undefined;
  const now = Math.max(at, node.now);
  const arrive = ({ caseFile: after, effects }: Step, rest: World['coming'], event?: string): Node => {
    const sent = lettersIn(effects);
    const step: PlanStep = { kind: 'wait', at: now, to: now, after, sent, ...(event ? { event } : {}) };
    const lost = lostAfter(setting, rules, node, step);
    return { caseFile: after, now, lost, depth: node.depth + 1, coming: rest, from: { node, step } };
  };
  if (timer?.at === at) {
    const waiting = { ...caseFile, timers: caseFile.timers.slice(1) };
    return arrive(stepCase(rules, waiting, timer.event, now), coming, nameOfEvent(timer.event.type));
  }
  if (inject?.at === at) {
    return arrive(stepCase(rules, caseFile, inject.event, now), coming.slice(1), inject.event.type);
  }
  return arrive({ caseFile, effects: [] }, coming);
}

function lettersIn(effects: Step['effects']): string[] {
  return effects.flatMap((effect) => (effect.type === 'letter' ? [effect.id] : []));
}
