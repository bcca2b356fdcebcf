import { useEffect, useState } from 'react';
import { relayTransport } from '#app/presentation/relay-transport.ts';
import type { OpenShared } from '#app/presentation/use-shared-session.ts';
import { keptRoom } from '#app/workshop/kept-room.ts';
import { onKeptElsewhere, readKeptState } from '#workshop/client/kept-state.ts';
import { openChannel } from '#workshop/client/open-channel.ts';

/** Lets the learners of the workshop that is led from this browser follow this session, while the board says so. */
export function useFollowed(scenario: string, { ways }: OpenShared): void {
  const [room] = useState(keptRoom);
  const [following, setFollowing] = useState<string>();
  useEffect(() => {
    if (!room) return;
    const look = () => {
      const follow = readKeptState(room.workshop).control?.control.follow;
      setFollowing(follow?.scenario === scenario ? follow.id : undefined);
    };
    look();
    return onKeptElsewhere(room.workshop, look);
  }, [room, scenario]);
  useEffect(() => {
    if (!room || following === undefined) return;
    const channel = openChannel({ token: room.trainerToken, channel: 'trainer', does: 'write' });
    return ways.add(relayTransport(channel, { oneWay: true, first: true }));
  }, [room, following, ways]);
}
