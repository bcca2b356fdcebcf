import type { Side } from '#backend/sharing/messages.ts';
import type { Register } from '#domain/text.ts';

/** What is shown over the portal, for everybody. */
export type Shown =
  | { what: 'view'; view: 'journey' | 'map' | 'circuit' | 'exchanges' }
  | { what: 'word'; slug: string }
  | { what: 'card' };

/** How large everything is in the public window. */
export const SIZES = ['normal', 'large', 'largest'] as const;

/** What the windows of a session agree on, besides its log. */
export interface Stage {
  /** How often the session was started again; the log of each start is kept as long as the windows. */
  round: number;
  /** Who acts on the stage. */
  hand: Side;
  /** The window in which they do; none until somebody has touched one. */
  holder: string | null;
  /** The public window stands still: it shows this session up to that line. */
  frozen: { session: string; lines: number } | null;
  /** The public window shows nothing. */
  blank: boolean;
  shown: Shown | null;
  size: (typeof SIZES)[number];
  /** The language of the public window. */
  register: Register;
  /** The box that is being filled in is shown enlarged. */
  magnified: boolean;
}

export const STAGE_AT_FIRST: Stage = {
  round: 1,
  hand: 'private',
  holder: null,
  frozen: null,
  blank: false,
  shown: null,
  size: 'large',
  register: 'fr',
  magnified: true,
};
