import type { Access } from '#workshop/relay/access.ts';
import type { Lines } from '#workshop/relay/holders.ts';
import type { RelayOptions, USUAL } from '#workshop/relay/options.ts';
import type { RelayStore } from '#workshop/relay/store.ts';
import type { Tokens } from '#workshop/relay/tokens.ts';

/** What the addresses of a relay work with. */
export interface RelayParts {
  store: RelayStore;
  tokens: Tokens;
  access: Access;
  lines: Lines;
  options: RelayOptions & Required<Pick<RelayOptions, keyof typeof USUAL>>;
}
