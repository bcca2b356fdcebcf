import type { Exchange } from '#domain/exchange.ts';
import { isLost, refusalOf } from '#explain/exchanges/answer.ts';
import type { Bundle } from '#explain/exchanges/folded.ts';

export type FileStep =
  | { kind: 'announced' }
  | { kind: 'part' | 'cut'; part: number }
  /** After a cut: how much has arrived already. */
  | { kind: 'asked' }
  | { kind: 'looked' }
  | { kind: 'given-up' };

/** How one file went, as the exchanges tell it. */
export interface FileOnItsWay {
  /** Empty where it was announced before what is kept of the session. */
  name: string;
  /** In bytes. */
  size: number;
  parts: number;
  steps: FileStep[];
  state: 'accepted' | 'refused' | 'cut' | 'givenUp' | 'onItsWay';
}

/** Puts the exchanges about one file into order: announced, part after part, looked at. */
export function fileOnItsWay({ exchanges }: Bundle): FileOnItsWay {
  const inOrder = exchanges.toReversed();
  const announced = inOrder.find(({ method }) => method === 'POST');
  const size = Number(announced?.sent.size ?? 0);
  const partSize =
    numberIn(announced, 'partSize') ?? numberOf(inOrder.find(({ method }) => method === 'PATCH')?.sent.size);
  const steps: FileStep[] = [];
  for (const exchange of inOrder) steps.push(...stepsOf(exchange, partSize, steps.at(-1)));
  const parts = partSize > 0 ? Math.ceil(size / partSize) : 0;
  return { name: announced?.sent.name ?? '', size, parts, steps, state: stateOf(exchanges[0]) };
}

function stepsOf(exchange: Exchange, partSize: number, before: FileStep | undefined): FileStep[] {
  const { method, sent } = exchange;
  if (method === 'POST') return [{ kind: 'announced' }];
  if (method === 'DELETE') return [{ kind: 'given-up' }];
  if (method === 'GET') return before?.kind === 'asked' ? [] : [{ kind: 'asked' }];
  const part = partSize > 0 ? Math.floor(numberOf(sent.offset) / partSize) + 1 : 1;
  if (isLost(exchange)) return [{ kind: 'cut', part }];
  // Where to go on is asked after every cut; what only asks is not always kept.
  const asked: FileStep[] = before?.kind === 'cut' ? [{ kind: 'asked' }] : [];
  const looked: FileStep[] = isWhole(exchange) || refusalOf(exchange) ? [{ kind: 'looked' }] : [];
  return [...asked, { kind: 'part', part }, ...looked];
}

function stateOf(latest: Exchange): FileOnItsWay['state'] {
  if (latest.method === 'DELETE') return 'givenUp';
  if (isLost(latest)) return 'cut';
  if (refusalOf(latest)) return 'refused';
  return isWhole(latest) ? 'accepted' : 'onItsWay';
}

/** Whether the answer says that all has arrived and was received. */
function isWhole({ received }: Exchange): boolean {
  return typeof received === 'object' && received !== null && 'upload' in received;
}

function numberIn(exchange: Exchange | undefined, field: string): number | undefined {
  const value = ((exchange?.received ?? {}) as Record<string, unknown>)[field];
  return typeof value === 'number' ? value : undefined;
}

const numberOf = (text: string | undefined) => Number(text ?? 0) || 0;
