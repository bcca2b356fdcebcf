import * as v from 'valibot';
import { EMPTY_PLAN, PLAN_FORMAT, type Plan, planSchema } from '#workshop/plan.ts';
import { MOST_SEATS } from '#workshop/protocol.ts';

/** What the file says of itself, so that another file is told apart from it. */
const KIND = 'demarches-a-blanc/plan';
/** No plan is nearly as long: a video that was taken by mistake is not read to its end. */
export const LONGEST_PLAN_FILE = 64 * 1024;
/** What of the relay's largest message a plan may take; the cards and words of the workshop need the rest. */
const MOST_IN_ROOM = 5_500;

/** Why a file or a link holds no plan that can be opened here. */
export type PlanProblem = 'not-a-plan' | 'newer' | 'too-long';
export type ReadPlan = { plan: Plan } | { problem: PlanProblem };

/** A plan as the text of a file. People who look into it can read it. */
export function writePlanFile(plan: Plan): string {
  return `${JSON.stringify({ kind: KIND, ...plan }, undefined, 2)}\n`;
}

/** Reads the text of a file back. Whoever wrote it by hand may leave out what an empty plan has. */
export function readPlanFile(text: string): ReadPlan {
  if (text.length > LONGEST_PLAN_FILE) return { problem: 'too-long' };
  const written = parsed(text);
  if (!isRecord(written) || written.kind !== KIND) return { problem: 'not-a-plan' };
  return checked(written);
}

/** A file's name that says what it is: « atelier-impots-du-mardi.json ». */
export function planFileName({ title }: Pick<Plan, 'title'>): string {
  const name = title
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return ['atelier', name].filter(Boolean).join('-').concat('.json');
}

/** Whether the relay can carry it, together with everything else that a trainer decides. */
export function fitsInRoom(plan: Plan): boolean {
  return new TextEncoder().encode(JSON.stringify(plan)).length <= MOST_IN_ROOM;
}

/**
 * The fragment of a link that carries a plan, without the `#`: it stays in the browser and reaches no server. `seat` is the
 * place that opens it, so that places get different personas.
 */
export function planInFragment(plan: Plan, seat?: number): string {
  return `plan=${toBase64(JSON.stringify(shortened(plan)))}${seat === undefined ? '' : `&place=${seat}`}`;
}

/** What a seat needs that nobody leads: cards are played by hand, and a square without them is easier to read. */
export function planOfSeat(plan: Plan): Plan {
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, cards: [] })) };
}

/** Reads a fragment, with or without its `#`; undefined when it speaks of no plan. */
export function readFragment(fragment: string): (ReadPlan & { seat?: number }) | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const carried = parts.get('plan');
  if (carried === null) return undefined;
  if (carried.length > LONGEST_PLAN_FILE) return { problem: 'too-long' };
  const seat = Number(parts.get('place'));
  const isSeat = Number.isInteger(seat) && seat >= 1 && seat <= MOST_SEATS;
  const written = parsed(fromBase64(carried));
  const read = Array.isArray(written) ? checked(lengthened(written)) : { problem: 'not-a-plan' as const };
  return { ...read, ...(isSeat ? { seat } : {}) };
}

/** Without the names of its parts: a square that a phone reads from a printed card has few and large dots. */
function shortened({ format, title, register, help, backstage, asksConfidence, steps }: Plan): unknown[] {
  const shortSteps = steps.map(({ scenarios, minutes, cards }) => [
    scenarios,
    minutes,
    ...(cards.length ? [cards] : []),
  ]);
  return [format, title, register, help, backstage, asksConfidence ? 1 : 0, shortSteps];
}

function lengthened([format, title, register, help, backstage, asksConfidence, steps]: unknown[]): object {
  const longSteps = Array.isArray(steps)
    ? steps.map((step: unknown) => {
        const [scenarios, minutes, cards = []] = Array.isArray(step) ? step : [];
        return { scenarios, minutes, cards };
      })
    : steps;
  return { format, title, register, help, backstage, asksConfidence: asksConfidence === 1, steps: longSteps };
}

function checked(written: object): ReadPlan {
  const { format } = written as { format?: unknown };
  if (typeof format === 'number' && format > PLAN_FORMAT) return { problem: 'newer' };
  const read = v.safeParse(planSchema, { ...EMPTY_PLAN, ...written });
  return read.success ? { plan: read.output } : { problem: 'not-a-plan' };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64(carried: string): string | undefined {
  try {
    const bytes = atob(carried.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
