import type { ProcedureId } from '#domain/agency.ts';
import type { Exchange } from '#domain/exchange.ts';
import { type Instant, MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { askOf } from '#explain/exchanges/address.ts';

/** The request by which a move was sent at a moment; each request is given once. */
export type Requests = (move: string, at: Instant) => Exchange | undefined;

/** A move takes a simulated minute: its request may be noted before it or after. */
const CLOSE = 3 * MINUTE;

/** The requests for moves of a case that were accepted, whether or not their answer came back. */
export function requestsIn({ exchanges }: World, procedure: ProcedureId): Requests {
  const left = exchanges.flatMap((exchange) => {
    const ask = askOf(exchange.method, exchange.url);
    const isOwn = ask.kind === 'move' && ask.procedure === procedure && exchange.status < 400;
    return isOwn ? [{ move: ask.move, exchange }] : [];
  });
  return (move, at) => {
    const index = left.findIndex((one) => one.move === move && Math.abs(one.exchange.at - at) <= CLOSE);
    return index === -1 ? undefined : left.splice(index, 1)[0]?.exchange;
  };
}
