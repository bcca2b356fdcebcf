import type { Report, ScenarioReport, StepReport, Subject } from '#workshop/protocol.ts';

/**
 * What a group has lived through, for the talk afterwards: facts of the group, never of one place, and no place before another.
 * Of fewer than three places every number would speak of somebody: then there are none.
 */
export const FEW = 3;

/** Seconds: the shortest, the one in the middle, the longest. */
export interface Spread {
  least: number;
  middle: number;
  most: number;
}

/** Why a step is worth a word: the portal has refused something, the coach has helped, it took longer than the others. */
export type Sign = 'refused' | 'hint' | 'long';

/** One step, as those have lived it who came to it. */
export interface StepFacts {
  subject: Subject;
  seats: number;
  /** Too few to say numbers without speaking of somebody. */
  few: boolean;
  spread: Spread | undefined;
  /** How many places were refused something, and which fields; `-` where no field was named. */
  refused: number;
  fields: readonly { field: string; seats: number; times: number }[];
  /** How many places had the coach say where to look, or more. */
  helped: number;
  signs: readonly Sign[];
}

/** One scenario, as those have lived it who played it. */
export interface ScenarioFacts {
  scenario: string;
  seats: number;
  /** Too few to say numbers without speaking of somebody. */
  few: boolean;
  done: number;
  spread: Spread | undefined;
  /** How many places took something back, began anew, asked for help. */
  undone: number;
  restarted: number;
  asked: number;
  /** Where the paths have led, and how many places each. */
  states: readonly { state: string; seats: number }[];
  steps: readonly StepFacts[];
}

/** How many places said what: from very difficult to easy. */
export type Answers = readonly [number, number, number, number];

/** What was said often enough to be no one's answer. */
export interface ConfidenceFacts {
  before: Answers | undefined;
  after: Answers | undefined;
  /** Of those who have answered twice. */
  moved: { both: number; easier: number; same: number; harder: number } | undefined;
}

export interface GroupFacts {
  seats: number;
  few: boolean;
  confidence: ConfidenceFacts | undefined;
  scenarios: readonly ScenarioFacts[];
}

/** A hint from which on the coach says where to look. */
const POINTS = 2;
/** A step is long from so many seconds on, when it takes so many times what a step takes here. */
const LONG = 60;
const LONGER = 1.5;
/** So many of those who came to a step: enough to be worth a word. */
const SHARE = 1 / 3;

/** The facts of a group; scenarios in the order of the plan, others behind. */
export function groupFacts(reports: readonly Report[], order: readonly string[] = []): GroupFacts {
  const played = reports.flatMap(({ scenarios }) => scenarios);
  const ids = [...new Set([...order, ...played.map(({ scenario }) => scenario)])];
  const scenarios = ids
    .map((id) => played.filter(({ scenario }) => scenario === id))
    .flatMap((own) => (own[0] ? [scenarioFacts(own[0].scenario, own)] : []));
  return { seats: reports.length, few: reports.length < FEW, confidence: confidenceFacts(reports), scenarios };
}

/** The steps worth a word, those first where most met something. */
export function hesitations({ steps }: ScenarioFacts): readonly StepFacts[] {
  const weight = ({ signs, refused, helped, seats }: StepFacts) => signs.length * 10 + (refused + helped) / seats;
  return steps.filter(({ signs }) => signs.length > 0).sort((a, b) => weight(b) - weight(a));
}

function scenarioFacts(scenario: string, own: readonly ScenarioReport[]): ScenarioFacts {
  const few = own.length < FEW;
  const steps = stepsOf(own);
  const usual = middleOf(steps.filter(takesTime).map(({ times }) => middleOf(times)));
  const count = (holds: (one: ScenarioReport) => boolean) => own.filter(holds).length;
  return {
    scenario,
    seats: own.length,
    few,
    done: count(({ done }) => done),
    spread: spreadOf(own.filter(({ done }) => done).map(({ seconds }) => seconds)),
    undone: count(({ undone }) => undone > 0),
    restarted: count(({ restarted }) => restarted > 0),
    asked: count(({ asked }) => asked > 0),
    states: few ? [] : tallied(own.flatMap(({ state }) => state ?? [])),
    steps: steps.map((step) => stepFacts(step, usual)),
  };
}

interface Step {
  subject: Subject;
  told: StepReport[];
  /** Seconds, of every place that came to it. */
  times: number[];
}

/** Steps in the order in which they were first met. */
function stepsOf(own: readonly ScenarioReport[]): Step[] {
  const steps = new Map<string, Step>();
  for (const told of own.flatMap((one) => one.steps)) {
    const key = JSON.stringify(told.subject);
    const step = steps.get(key) ?? { subject: told.subject, told: [], times: [] };
    step.told.push(told);
    step.times.push(told.seconds);
    steps.set(key, step);
  }
  return [...steps.values()];
}

const takesTime = ({ subject }: Pick<Step, 'subject'>): boolean => subject.kind !== 'wait';

function stepFacts(step: Step, usual: number): StepFacts {
  const { subject, told, times } = step;
  const seats = told.length;
  const refused = told.filter((one) => one.refused.length > 0).length;
  const helped = told.filter(({ hint }) => hint >= POINTS).length;
  const middle = middleOf(times);
  const signs: Sign[] = [];
  if (refused >= seats * SHARE && refused > 0) signs.push('refused');
  if (helped >= seats * SHARE && helped > 0) signs.push('hint');
  if (takesTime(step) && middle >= LONG && middle >= usual * LONGER) signs.push('long');
  return { subject, seats, few: seats < FEW, spread: spreadOf(times), refused, fields: fieldsOf(told), helped, signs };
}

function fieldsOf(told: readonly StepReport[]): StepFacts['fields'] {
  const all = told.flatMap(({ refused }) => refused);
  return tallied(all.map(({ field }) => field)).map(({ state: field, seats }) => ({
    field,
    seats,
    times: all.filter((one) => one.field === field).reduce((sum, { times }) => sum + times, 0),
  }));
}

function confidenceFacts(reports: readonly Report[]): ConfidenceFacts | undefined {
  const said = reports.flatMap(({ confidence }) => confidence ?? []);
  const answers = (when: 'before' | 'after'): Answers | undefined => {
    const given = said.flatMap((one) => one[when] ?? []);
    const count = (level: number) => given.filter((one) => one === level).length;
    return given.length < FEW ? undefined : [count(1), count(2), count(3), count(4)];
  };
  const [before, after] = [answers('before'), answers('after')];
  return before || after ? { before, after, moved: movedIn(said) } : undefined;
}

function movedIn(said: readonly NonNullable<Report['confidence']>[]): ConfidenceFacts['moved'] {
  const changes = said.flatMap((one) => (one.before && one.after ? [one.after - one.before] : []));
  if (changes.length < FEW) return undefined;
  const count = (holds: (change: number) => boolean) => changes.filter(holds).length;
  return {
    both: changes.length,
    easier: count((change) => change > 0),
    same: count((change) => change === 0),
    harder: count((change) => change < 0),
  };
}

/** How often each occurs, the most frequent first, then by name. */
function tallied(names: readonly string[]): { state: string; seats: number }[] {
  return [...new Set(names)]
    .map((state) => ({ state, seats: names.filter((one) => one === state).length }))
    .sort((a, b) => b.seats - a.seats || (a.state < b.state ? -1 : 1));
}

function spreadOf(seconds: readonly number[]): Spread | undefined {
  if (seconds.length < FEW) return undefined;
  return { least: Math.min(...seconds), middle: middleOf(seconds), most: Math.max(...seconds) };
}

function middleOf(seconds: readonly number[]): number {
  const sorted = [...seconds].sort((a, b) => a - b);
  const [below = 0, above = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return Math.round((below + above) / 2);
}
