import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { LinkStatus, RoomLink } from '#workshop/client/links.ts';
import type { Control, Note, SeatState } from '#workshop/protocol.ts';

/** What a room knows now. */
export interface RoomView {
  status: LinkStatus;
  control: Control | undefined;
  seats: readonly SeatState[];
  notes: ReadonlyMap<number, Note>;
}

/** A room, drawn again whenever something of it changes. */
export function useRoom(room: RoomLink): RoomView {
  const subscribe = useCallback((listener: () => void) => room.subscribe(listener), [room]);
  return {
    status: useSyncExternalStore(subscribe, () => room.status),
    control: useSyncExternalStore(subscribe, () => room.control),
    seats: useSyncExternalStore(subscribe, () => room.seats),
    notes: useSyncExternalStore(subscribe, () => room.notes),
  };
}

/** Often enough for minutes, and for a device that fell silent. */
const OFTEN = 2_000;

/**
 * The relay's clock, drawn again while time goes by. It stands still while this device hears nothing: seats do not fall silent
 * because the board is cut off.
 */
export function useRelayTime(room: RoomLink): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => tick((ticks) => ticks + 1), OFTEN);
    return () => clearInterval(ticking);
  }, []);
  const heard = room.status === 'cut' ? room.cutSince : undefined;
  return (heard ?? Date.now()) + room.clockOffset;
}
