import { useEffect, useState } from 'react';
import type { RoomLink } from '#workshop/client/links.ts';
import { openRoom } from '#workshop/client/open-room.ts';
import type { Control, Created } from '#workshop/protocol.ts';

/** The link of a workshop that this device leads, or shows; undefined while there is none. `first`: what holds at its beginning. */
export function useRoomLink(kept: Created | undefined, role: 'trainer' | 'screen', first?: Control) {
  const [room, setRoom] = useState<RoomLink>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what holds at the beginning is read once
  useEffect(() => {
    if (!kept) return setRoom(undefined);
    const token = role === 'trainer' ? kept.trainerToken : kept.screenToken;
    const opened = openRoom({ token, workshop: kept.workshop, role, ...(first ? { first } : {}) });
    setRoom(opened);
    return () => opened.close();
  }, [kept, role]);
  return room;
}
