import type { Exchange } from '#domain/exchange.ts';
import { type Ask, agencyIn, askOf } from '#explain/exchanges/address.ts';

/** Exchanges that say the same thing in a row, or are about one file; latest first inside too. */
export interface Bundle {
  ask: Ask;
  exchanges: [Exchange, ...Exchange[]];
}

/**
 * Latest first; savings of one draft in a row are one line, and so are pages only looked at. All that is about one file
 * is one line too, where its last part went.
 */
export function folded(exchanges: readonly Exchange[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const exchange of exchanges.toReversed()) {
    const ask = askOf(exchange.method, exchange.url);
    const last = bundles.at(-1);
    const same = ask.kind === 'upload' ? sameFile(bundles, exchange) : last && isSame(last.ask, ask) ? last : undefined;
    if (same) same.exchanges.push(exchange);
    else bundles.push({ ask, exchanges: [exchange] });
  }
  return bundles;
}

function isSame(a: Ask, b: Ask): boolean {
  if (a.kind === 'look' || a.kind === 'documents') return b.kind === a.kind;
  return a.kind === 'draft' && b.kind === 'draft' && a.procedure === b.procedure && a.form === b.form;
}

/** The line of the file that an earlier request is about. A page opened anew gives the same numbers again. */
function sameFile(bundles: Bundle[], exchange: Exchange): Bundle | undefined {
  const file = fileIn(exchange);
  if (file === undefined) return undefined;
  const agency = agencyIn(exchange.url);
  return bundles.findLast(({ ask, exchanges }) => {
    const earliest = exchanges.at(-1);
    const isOpen = ask.kind === 'upload' && earliest !== undefined && earliest.method !== 'POST';
    return isOpen && fileIn(earliest) === file && agencyIn(earliest.url) === agency;
  });
}

/** The number a file has on its way: in the address, or in the answer to its announcement. */
function fileIn({ method, url, received }: Exchange): string | undefined {
  const ask = askOf(method, url);
  if (ask.kind !== 'upload' || ask.file !== undefined) return ask.kind === 'upload' ? ask.file : undefined;
  const { id } = (received ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}
