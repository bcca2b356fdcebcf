import { useCallback, useSyncExternalStore } from 'react';
import type { LinkStatus, SeatLink } from '#workshop/client/links.ts';
import type { Control, Note } from '#workshop/protocol.ts';

/** What a seat knows now. */
export interface SeatView {
  status: LinkStatus;
  control: Control | undefined;
  note: Note;
}

/** A seat, drawn again whenever something of it changes. */
export function useSeat(link: SeatLink): SeatView {
  const subscribe = useCallback((listener: () => void) => link.subscribe(listener), [link]);
  return {
    status: useSyncExternalStore(subscribe, () => link.status),
    control: useSyncExternalStore(subscribe, () => link.control),
    note: useSyncExternalStore(subscribe, () => link.note),
  };
}
