import * as v from 'valibot';
import { INCIDENTS } from '#domain/exercise.ts';
import { FOLDERS } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import { PAPER_KINDS, PAPER_QUALITIES } from '#domain/paper.ts';
import { SITES } from '#domain/site.ts';
import { FRONTS } from '#domain/world.ts';

const answers = v.record(v.string(), v.string());
const event = v.looseObject({ type: v.string() });
const procedure = v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/));
const front = v.picklist(FRONTS);
const folder = v.picklist(FOLDERS);
const site = v.picklist(SITES);
const incident = v.picklist(INCIDENTS);

const paper = v.looseObject({ id: v.string(), kind: v.picklist(PAPER_KINDS), holder: v.string() });
const fileAct = v.variant('do', [
  v.object({ do: v.literal('rename'), file: v.string(), name: v.string() }),
  v.object({ do: v.literal('move'), file: v.string(), folder: v.string() }),
  v.object({ do: v.picklist(['delete', 'restore', 'lighten', 'unlock']), file: v.string() }),
  v.object({ do: v.literal('make-folder'), name: v.string() }),
  v.object({ do: v.literal('convert'), file: v.string(), format: v.picklist(['pdf', 'jpeg', 'png']) }),
  v.object({ do: v.literal('photograph'), file: v.string(), quality: v.picklist(PAPER_QUALITIES) }),
  v.object({ do: v.literal('download'), paper }),
]);

const entrySchema = v.variant('kind', [
  v.object({
    kind: v.literal('move'),
    procedure,
    move: v.string(),
    event,
    answers,
    uploads: v.record(v.string(), v.array(v.string())),
  }),
  v.object({ kind: v.literal('wait'), to: v.number(), byClock: v.optional(v.boolean()) }),
  v.object({
    kind: v.literal('visit'),
    site,
    page: v.pipe(v.string(), v.startsWith('/')),
    popUp: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('close'), site }),
  v.object({ kind: v.literal('draft'), form: v.string(), answers }),
  v.object({
    kind: v.literal('upload'),
    upload: v.looseObject({ id: v.string(), fileName: v.string(), type: v.string(), size: v.number() }),
  }),
  v.object({
    kind: v.literal('open'),
    front,
    letter: v.optional(v.string()),
    file: v.optional(v.string()),
    folder: v.optional(folder),
  }),
  v.object({ kind: v.literal('file'), act: fileAct }),
  v.object({ kind: v.literal('sort'), letter: v.string(), folder }),
  v.object({ kind: v.literal('keep'), paper: v.string() }),
  v.object({
    kind: v.literal('write'),
    message: v.object({
      to: v.array(v.string()),
      subject: v.string(),
      body: v.string(),
      attachments: v.array(v.string()),
      answers: v.optional(v.string()),
    }),
  }),
  v.object({ kind: v.literal('extend'), procedure }),
  v.object({ kind: v.literal('incident'), incident, over: v.boolean() }),
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
  v.object({ kind: v.literal('post'), message: v.string() }),
  v.object({ kind: v.picklist(['rewind', 'fork']), to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
]);

/** Reads the lines of a stored log; undefined when one of them is no line of this format. */
export function readEntries(lines: unknown): Entry[] | undefined {
  const read = v.safeParse(v.array(entrySchema), lines);
  return read.success ? (read.output as Entry[]) : undefined;
}
