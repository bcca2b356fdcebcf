import * as v from 'valibot';
import type { Entry } from '#domain/log.ts';

const answers = v.record(v.string(), v.string());
const event = v.looseObject({ type: v.string() });
const procedure = v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/));
const front = v.picklist(['portal', 'mailbox', 'documents']);

const entrySchema = v.variant('kind', [
  v.object({
    kind: v.literal('move'),
    procedure,
    move: v.string(),
    event,
    answers,
    uploads: v.record(v.string(), v.string()),
  }),
  v.object({ kind: v.literal('wait'), to: v.number() }),
  v.object({ kind: v.literal('visit'), page: v.pipe(v.string(), v.startsWith('/')) }),
  v.object({ kind: v.literal('draft'), form: v.string(), answers }),
  v.object({
    kind: v.literal('upload'),
    upload: v.looseObject({ id: v.string(), fileName: v.string(), type: v.string(), size: v.number() }),
  }),
  v.object({ kind: v.literal('open'), front, letter: v.optional(v.string()) }),
  v.object({
    kind: v.literal('exchange'),
    exchange: v.looseObject({
      id: v.string(),
      method: v.string(),
      url: v.string(),
      sent: v.record(v.string(), v.string()),
      status: v.number(),
    }),
  }),
  v.object({ kind: v.literal('inject'), procedure, event }),
  v.object({ kind: v.literal('rewind'), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
]);

/** Reads the lines of a stored log; undefined when one of them is no line of this format. */
export function readEntries(lines: unknown): Entry[] | undefined {
  const read = v.safeParse(v.array(entrySchema), lines);
  return read.success ? (read.output as Entry[]) : undefined;
}
