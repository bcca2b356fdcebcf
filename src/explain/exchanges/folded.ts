import type { Exchange } from '#domain/exchange.ts';
import { type Ask, askOf } from '#explain/exchanges/address.ts';

/** Exchanges that say the same thing in a row, latest first inside too. */
export interface Bundle {
  ask: Ask;
  exchanges: [Exchange, ...Exchange[]];
}

/** Latest first; savings of one draft in a row are one line, and so are pages only looked at. */
export function folded(exchanges: readonly Exchange[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const exchange of exchanges.toReversed()) {
    const ask = askOf(exchange.method, exchange.url);
    const last = bundles.at(-1);
    if (last && isSame(last.ask, ask)) last.exchanges.push(exchange);
    else bundles.push({ ask, exchanges: [exchange] });
  }
  return bundles;
}

function isSame(a: Ask, b: Ask): boolean {
  if (a.kind === 'look') return b.kind === 'look';
  return a.kind === 'draft' && b.kind === 'draft' && a.procedure === b.procedure && a.form === b.form;
}
