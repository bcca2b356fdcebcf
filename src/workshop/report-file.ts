import * as v from 'valibot';
import { MOST_SEATS, reportSchema } from '#workshop/protocol.ts';

/** What the file says of itself, so that another file is told apart from it. */
const KIND = 'demarches-a-blanc/report';
/** The version of the reports that this version writes. */
export const REPORT_FORMAT = 1;
/** The reports of a full room are shorter: a video that was taken by mistake is not read to its end. */
export const LONGEST_REPORT_FILE = 4 * 1024 * 1024;

/** One place's report, as it travels. */
export const seatReportSchema = v.object({
  seat: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SEATS)),
  /** Drawn by the device: without a relay two places may have taken the same number. */
  mark: v.optional(v.pipe(v.string(), v.maxLength(12), v.regex(/^[a-z0-9]+$/))),
  report: reportSchema,
});
/** What one place tells for the debrief, on its way by file or by code instead of by relay. */
export type SeatReport = v.InferOutput<typeof seatReportSchema>;

/** Why a file or a code holds no report that can be read here. */
export type ReportProblem = 'not-a-report' | 'newer' | 'too-long' | 'damaged';
export type ReadReports = { reports: SeatReport[] } | { problem: ReportProblem };

const written = v.pipe(v.array(seatReportSchema), v.minLength(1), v.maxLength(4 * MOST_SEATS));

/** Reports as the text of a file: one place's, or several. */
export function writeReportFile(reports: readonly SeatReport[]): string {
  return `${JSON.stringify({ kind: KIND, format: REPORT_FORMAT, reports }, undefined, 2)}\n`;
}

/** Reads the text of a file back, or says why it cannot. */
export function readReportFile(text: string): ReadReports {
  if (text.length > LONGEST_REPORT_FILE) return { problem: 'too-long' };
  const found = parsed(text);
  if (found?.kind !== KIND) return { problem: 'not-a-report' };
  if (typeof found.format === 'number' && found.format > REPORT_FORMAT) return { problem: 'newer' };
  const read = v.safeParse(written, found.reports);
  return read.success ? { reports: read.output } : { problem: 'damaged' };
}

/** A file's name that says what it is: « bilan-place-4.json ». */
export const reportFileName = (seat: number): string => `bilan-place-${seat}.json`;

/** Adds reports to those that are there. A place that tells again has gone on since: the later report stands for it. */
export function gathered(before: readonly SeatReport[], more: readonly SeatReport[]): readonly SeatReport[] {
  const all = new Map(before.map((one) => [identityOf(one), one]));
  for (const one of more) all.set(identityOf(one), one);
  return [...all.values()];
}

const identityOf = ({ seat, mark = '' }: SeatReport): string => `${seat} ${mark}`;

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
