import * as v from 'valibot';
import type { ScenarioReport, StepReport, Subject } from '#workshop/protocol.ts';
import { REPORT_FORMAT, type ReportProblem, type SeatReport, seatReportSchema } from '#workshop/report-file.ts';
import { Squeezer, Unsqueezer } from '#workshop/squeeze.ts';

/** Begins every code of a report; the version follows. */
const SIGN = 'DAB';
/** So much one square holds that a modest phone still reads from another screen; more makes a second square. */
export const MOST_IN_CODE = 900;
const MOST_CODES = 9;
/** A report may carry more than squares should: the rest goes by file. */
const MOST = { scenarios: 12, steps: 24, fields: 8 };
const KINDS = ['move', 'look', 'wait'] as const;
const HINTS = 5;

/** A report as the texts of square codes, all of about the same length: usually one. */
export function reportInCodes(told: SeatReport): string[] {
  const body = squeezed(told);
  const of = Math.min(MOST_CODES, Math.ceil(body.length / MOST_IN_CODE));
  const each = Math.ceil(body.length / of);
  const check = checkOf(body);
  return Array.from({ length: of }, (_, at) => {
    const part = body.slice(at * each, (at + 1) * each);
    return `${SIGN}${REPORT_FORMAT}.${at + 1}.${of}.${check}.${part}`;
  });
}

/** The codes of reports that were not yet read whole, by what holds them together. */
export type CodesInHand = ReadonlyMap<string, readonly (string | undefined)[]>;
export const NO_CODES: CodesInHand = new Map();

/** What came of a code: a whole report, one of several codes, or nothing that can be read. */
export type GatheredCode =
  | { report: SeatReport; inHand: CodesInHand }
  | { have: number; of: number; inHand: CodesInHand }
  | { problem: ReportProblem; inHand: CodesInHand };

/** Takes up the text of one more code, in whatever order they come. */
export function gatherCode(inHand: CodesInHand, text: string): GatheredCode {
  const found = /^DAB(\d+)\.([1-9])\.([1-9])\.([0-9A-Z]+)\.(.+)$/.exec(text);
  if (!found) return { problem: text.startsWith(SIGN) ? 'damaged' : 'not-a-report', inHand };
  const [, format, part, of, check = '', body] = found;
  if (Number(format) > REPORT_FORMAT) return { problem: 'newer', inHand };
  const key = `${check}/${of}`;
  const parts = inHand.get(key) ?? Array.from<string | undefined>({ length: Number(of) });
  const known = parts.map((one, at) => (at === Number(part) - 1 ? body : one));
  const have = known.filter((one) => one !== undefined).length;
  if (have < known.length) return { have, of: known.length, inHand: new Map(inHand).set(key, known) };
  const rest = new Map(inHand);
  rest.delete(key);
  const whole = known.join('');
  const report = checkOf(whole) === check ? unsqueezed(whole) : undefined;
  return report ? { report, inHand: rest } : { problem: 'damaged', inHand: rest };
}

function squeezed({ seat, mark, report }: SeatReport): string {
  const out = new Squeezer().count(seat).name(mark);
  const { before = 0, after = 0 } = report.confidence ?? {};
  out.count(before).count(after).count(report.scenarios.length);
  for (const one of report.scenarios) {
    out
      .name(one.scenario)
      .count(one.seconds)
      .count(one.done ? 1 : 0);
    out.count(one.undone).count(one.restarted).count(one.asked).name(one.state).count(one.steps.length);
    for (const { subject, seconds, hint, refused } of one.steps) {
      out.count(KINDS.indexOf(subject.kind) * HINTS + hint);
      out.name(subject.procedure).name(placeOf(subject)).count(seconds).count(refused.length);
      for (const { field, times } of refused) out.name(field).count(times);
    }
  }
  return String(out);
}

const placeOf = (subject: Subject): string | undefined =>
  subject.kind === 'move' ? subject.move : subject.kind === 'look' ? subject.page : subject.event;

function unsqueezed(body: string): SeatReport | undefined {
  try {
    const from = new Unsqueezer(body);
    const [seat, mark, before, after] = [from.count(), from.name(), from.count(), from.count()];
    const confidence = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
    const scenarios = from.list(MOST.scenarios, () => scenarioFrom(from));
    const report = { ...(before || after ? { confidence } : {}), scenarios };
    const read = v.safeParse(seatReportSchema, { seat, ...(mark ? { mark } : {}), report });
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function scenarioFrom(from: Unsqueezer): ScenarioReport {
  const [scenario = '', seconds, done] = [from.name(), from.count(), from.count() === 1];
  const [undone, restarted, asked, state] = [from.count(), from.count(), from.count(), from.name()];
  const steps = from.list(MOST.steps, () => stepFrom(from));
  return { scenario, seconds, done, undone, restarted, asked, ...(state ? { state } : {}), steps };
}

function stepFrom(from: Unsqueezer): StepReport {
  const kindAndHint = from.count();
  const [procedure, place, seconds] = [from.name(), from.name(), from.count()];
  const refused = from.list(MOST.fields, () => ({ field: from.name() ?? '', times: from.count() }));
  const subject = subjectOf(KINDS[Math.floor(kindAndHint / HINTS)], procedure, place);
  return { subject, seconds, hint: (kindAndHint % HINTS) as StepReport['hint'], refused };
}

function subjectOf(kind: Subject['kind'] | undefined, procedure = '', place?: string): Subject {
  if (kind === 'move') return { kind, procedure, move: place ?? '' };
  if (kind === 'look') return { kind, procedure, page: place ?? '' };
  return { kind: 'wait', ...(procedure ? { procedure } : {}), ...(place ? { event: place } : {}) };
}

/** Tells whether a report came through whole (FNV-1a); it keeps no secret. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).toUpperCase();
}
