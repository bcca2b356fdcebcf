import type { EffectInput, WantedDocument } from '#domain/procedure.ts';
import { wantedIn } from '#procedures/papers/slots-view.ts';

/** A person is reading, or it is over: then nothing can be sent or taken back. */
const CLOSED = ['reading', 'complete'];

export function wantedDocuments(input: EffectInput): WantedDocument[] {
  return wantedIn(input, CLOSED);
}
