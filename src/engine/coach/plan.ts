import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import { nameOfEvent } from '#domain/delays.ts';
import { type Answers, filesOf } from '#domain/form.ts';
import type { Paper, Upload } from '#domain/paper.ts';
import type { CaseEvent, Move, TruthInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { accepts, isIn, type Rules, type Step, stepCase } from '#engine/case/step.ts';
import { circleOf } from '#engine/coach/circle.ts';
import { remembering } from '#engine/coach/remembering.ts';
import { truthInput } from '#engine/coach/truth.ts';
import { mended } from '#engine/session/files.ts';
import { officialDocument, paperOf } from '#engine/session/official.ts';
import { applicantAt, arrivalOf, papersAt, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Cases by procedure: the one with the goal, and those that tell it something. */
type Cases = Record<ProcedureId, CaseFile>;

/** One step on the way to a goal: something the applicant does, or a wait until something happens by itself. */
export type PlanStep = {
  /** Whose case it is about. */
  procedure: ProcedureId;
  /** When it is done or falls due, if everything goes as planned. */
  at: Instant;
  /** The cases afterwards. */
  cases: Cases;
  /** The letters that leave with it, as `<procedure>/<letter>`. */
  sent: string[];
} & ({ kind: 'move'; move: Move; answers: Answers; slot?: string } | { kind: 'wait'; to: Instant; event?: string });

/** The steps to the goal; empty when it is met; undefined when nothing the persona can truly do leads there. */
export type Plan = PlanStep[] | undefined;

interface Node {
  cases: Cases;
  now: Instant;
  /** Steps taken to get here. */
  depth: number;
  coming: World['coming'];
  /** Letters that were sent and never came, as `<procedure>/<letter>`: what has to be read in them cannot be done. */
  lost: string[];
  /** How often in a row something came round again that changed nothing, such as a monthly payment. */
  rounds: number;
  from?: { node: Node; step: PlanStep };
}

/** More states than any procedure has; a guard against a machine whose context grows without end. */
const MOST_NODES = 20_000;

/**
 * Searches the statecharts, from where the case stands, for the nearest state that meets the goal: the earliest in
 * simulated time, and among those the fewest steps away (breadth first, day by day). By steps alone the coach would
 * advise to wait for a paper rather than to send the form now and the paper later. Where the case does not get there by
 * itself, those that tell it something are searched with it, until it was told. Only what is true for the persona is tried;
 * of interchangeable moves (several slots of one kind) only the first; deadlines, injects already set off and papers still to
 * come count as one step of waiting.
 */
export function planTo(setting: Setting, world: World, procedure: ProcedureId, goal: string): Plan {
  if (!world.cases[procedure]) return undefined;
  return remembered(setting, world, `${procedure} ${goal}`, () => findPlan(setting, world, procedure, goal));
}

const remembered = remembering<Plan>();

function findPlan(setting: Setting, world: World, procedure: ProcedureId, goal: string): Plan {
  const own = search(setting, world, [procedure], goal);
  const circle = circleOf(setting, procedure);
  return own ?? (circle.length > 1 ? search(setting, world, circle, goal) : undefined);
}

/** The way to the goal of the first of these procedures. */
function search(setting: Setting, world: World, circle: ProcedureId[], goal: string): Plan {
  const [procedure] = circle as [ProcedureId];
  const start: Node = {
    cases: Object.fromEntries(circle.flatMap((id) => (world.cases[id] ? [[id, world.cases[id]]] : []))),
    now: world.now,
    depth: 0,
    coming: world.coming.filter((event) => circle.includes(event.procedure)).sort((a, b) => a.at - b.at),
    lost: world.lost,
    rounds: 0,
  };
  const untold = caseIn(start.cases, procedure).history.length;
  const seen = new Set<string>();
  const queue = [start];
  for (let visited = 0; visited < MOST_NODES; visited += 1) {
    const node = queue.shift();
    if (!node) return undefined;
    // Counted as seen only here, where nothing earlier leads to it any more: a longer way may still arrive sooner.
    const key = keyOf(setting, node);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isIn(caseIn(node.cases, procedure), goal)) return stepsTo(node);
    for (const reached of neighbours(setting, node)) {
      const isTold = caseIn(reached.cases, procedure).history.length > untold;
      const next = isTold ? alone(reached, procedure) : reached;
      if (!seen.has(keyOf(setting, next))) enqueue(queue, next);
    }
  }
  return undefined;
}

/** Once a case was told, what becomes of those that told it no longer matters: their many ways become one. */
function alone(node: Node, procedure: ProcedureId): Node {
  const coming = node.coming.filter((event) => event.procedure === procedure);
  return { ...node, cases: { [procedure]: caseIn(node.cases, procedure) }, coming };
}

function caseIn(cases: Cases, procedure: ProcedureId): CaseFile {
  return cases[procedure] as CaseFile;
}

/** Keeps the queue in order of date, then of steps; what is equal stays first come, first served. */
function enqueue(queue: Node[], node: Node): void {
  const comesAfter = (other: Node) => other.now > node.now || (other.now === node.now && other.depth > node.depth);
  const place = queue.findIndex(comesAfter);
  queue.splice(place === -1 ? queue.length : place, 0, node);
}

/** What tells a node from another. A node is asked for it when it is reached and when its turn comes. */
function keyOf(setting: Setting, node: Node): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = writeKey(setting, node);
  keys.set(node, key);
  return key;
}

const keys = new WeakMap<Node, string>();

function writeKey(setting: Setting, { cases, now, coming, lost, rounds }: Node): string {
  // A reminder that has left changes nothing but that it is not to come: without it one would never wait beyond it.
  const files = Object.values(cases).map(({ value, context, timers }) => [value, context, timers.length]);
  return JSON.stringify([files, coming.length, papersAt(setting, now).length, lost, rounds], anyCode);
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

/** Where one gets from here: by a move, or by waiting. */
function neighbours(setting: Setting, node: Node): Node[] {
  const moved = Object.values(node.cases).flatMap(({ procedure }) =>
    rulesOf(setting, procedure).moves.flatMap((move) => tryMove(setting, procedure, node, move)),
  );
  const waited = waitForNext(setting, node);
  return waited ? [...moved, beyond(setting, node, waited)] : moved;
}

/**
 * A wait through something that comes round for ever leads nowhere new by itself; it is gone through all the same as long as
 * something else lies beyond it.
 */
function beyond(setting: Setting, node: Node, waited: Node): Node {
  if (keyOf(setting, { ...waited, rounds: node.rounds }) !== keyOf(setting, node)) return waited;
  const timers = Object.values(waited.cases).reduce((count, caseFile) => count + caseFile.timers.length, 0);
  const papers = setting.exercise.drawer.filter((paper) => arrivalOf(paper) > waited.now);
  const isAll = timers + waited.coming.length + papers.length <= 1;
  return { ...waited, rounds: isAll ? node.rounds : node.rounds + 1 };
}

function tryMove(setting: Setting, procedure: ProcedureId, node: Node, move: Move): Node[] {
  const caseFile = caseIn(node.cases, procedure);
  const source = move.reads ?? move.letter;
  if (source !== undefined && node.lost.includes(`${procedure}/${source}`)) return [];
  const slots = move.slots ?? move.picks;
  for (const slot of slots ? slots(caseFile) : [undefined]) {
    const truth = truthInput(setting, caseFile, node.now, slot);
    const step = saidAlready(move, truth) ? undefined : moveTruly(setting, node.cases, move, truth);
    if (step) return [reach(setting, node, step, node.now, node.coming)];
  }
  return [];
}

/** Where a step leads. What has been sent again is no longer lost, unless it goes where nobody reads it. */
function reach(setting: Setting, node: Node, step: PlanStep, now: Instant, coming: World['coming']): Node {
  const { sent, cases } = step;
  const unseen = sent.filter((name) => {
    const procedure = name.slice(0, name.lastIndexOf('/')) as ProcedureId;
    const { letters, agency } = rulesOf(setting, procedure);
    const input = { caseFile: caseIn(cases, procedure), applicant: applicantAt(setting, agency), now };
    return letters[name.slice(procedure.length + 1)]?.unseen?.(input);
  });
  const lost = [...new Set([...node.lost.filter((name) => !sent.includes(name)), ...unseen])];
  return { cases, now, lost, coming, rounds: 0, depth: node.depth + 1, from: { node, step } };
}

/** The cases after one of them was stepped: what it tells the others reaches them, and what those tell in turn. */
function spread(
  setting: Setting,
  cases: Cases,
  { caseFile, effects }: Step,
  now: Instant,
): Pick<PlanStep, 'cases' | 'sent'> {
  let spreading: Pick<PlanStep, 'cases' | 'sent'> = { cases: { ...cases, [caseFile.procedure]: caseFile }, sent: [] };
  for (const effect of effects) {
    if (effect.type === 'letter') spreading.sent.push(`${caseFile.procedure}/${effect.id}`);
    if (effect.type !== 'tell') continue;
    for (const id of Object.keys(spreading.cases) as ProcedureId[]) {
      const rules = rulesOf(setting, id);
      const told = caseIn(spreading.cases, id);
      if (rules.agency !== effect.agency || !accepts(rules, told, effect.event)) continue;
      const next = spread(setting, spreading.cases, stepCase(rules, told, effect.event, now), now);
      spreading = { cases: next.cases, sent: [...spreading.sent, ...next.sent] };
    }
  }
  return spreading;
}

/** The step of doing a move with what is true; undefined when nothing true can be said or the case does not accept it. */
export function moveTruly(setting: Setting, cases: Cases, move: Move, truth: TruthInput): PlanStep | undefined {
  const { caseFile, applicant, now, slot } = truth;
  const { procedure } = caseFile;
  const rules = rulesOf(setting, procedure);
  const answers = move.truth(truth);
  if (!answers) return undefined;
  const uploads = uploadsOf(setting, rules, move, answers, slot);
  const event = move.event({ answers, uploads, caseFile, applicant, now });
  const filed = move.keepsAnswers
    ? { ...caseFile, answers, uploads }
    : { ...caseFile, uploads: { ...caseFile.uploads, ...uploads } };
  const step = stepCase(rules, filed, event, now);
  if (step.caseFile === filed) return undefined;
  const done = spread(setting, cases, step, now);
  return { kind: 'move', procedure, at: now, move, answers, ...done, ...(slot ? { slot } : {}) };
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

/** The next thing that happens by itself: a delay of one of the cases, something slipped in, a paper that arrives. */
function waitForNext(setting: Setting, node: Node): Node | undefined {
  const { cases, coming } = node;
  const timed = Object.values(cases).filter(({ timers }) => timers.length > 0);
  const first = timed.reduce<CaseFile | undefined>(
    (earliest, one) => (earliest && dueIn(earliest) <= dueIn(one) ? earliest : one),
    undefined,
  );
  const inject = coming[0];
  const arrivals = setting.exercise.drawer.map(arrivalOf).filter((at) => at > node.now);
  const timerAt = first ? dueIn(first) : Number.POSITIVE_INFINITY;
  const at = Math.min(timerAt, inject?.at ?? Number.POSITIVE_INFINITY, ...arrivals);
  if (at === Number.POSITIVE_INFINITY) return undefined;
  const now = Math.max(at, node.now);
  const arrive = (procedure: ProcedureId, rest: World['coming'], event?: CaseEvent, waiting?: CaseFile): Node => {
    const caseFile = waiting ?? caseIn(cases, procedure);
    const step = event && stepCase(rulesOf(setting, procedure), caseFile, event, now);
    const happened = step ? spread(setting, cases, step, now) : { cases, sent: [] };
    const name = event ? { event: nameOfEvent(event.type) } : {};
    return reach(setting, node, { kind: 'wait', procedure, at: now, to: now, ...happened, ...name }, now, rest);
  };
  if (first && timerAt === at) {
    const [timer, ...timers] = first.timers;
    return arrive(first.procedure, coming, timer?.event, { ...first, timers });
  }
  if (inject?.at === at) return arrive(inject.procedure, coming.slice(1), inject.event);
  return arrive(Object.keys(cases)[0] as ProcedureId, coming);
}

const dueIn = ({ timers }: CaseFile) => timers[0]?.at ?? Number.POSITIVE_INFINITY;
