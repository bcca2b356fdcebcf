import * as v from 'valibot';

const head = v.object({ format: v.string(), version: v.unknown(), log: v.unknown(), scenario: v.string() });

const content = v.object({
  lines: v.array(v.object({ by: v.picklist(['private', 'public']), entry: v.unknown() })),
  notes: v.optional(v.string()),
});

/** What a saved session says of itself; undefined for anything else. */
export function readSavedHead(found: unknown): v.InferOutput<typeof head> | undefined {
  const read = v.safeParse(head, found);
  return read.success ? read.output : undefined;
}

/** The lines of a saved session, still unread, with the side that did each, and its notes; undefined when damaged. */
export function readSavedContent(found: unknown): v.InferOutput<typeof content> | undefined {
  const read = v.safeParse(content, found);
  return read.success ? read.output : undefined;
}
