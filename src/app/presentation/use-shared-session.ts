import { useEffect, useState } from 'react';
import { type JoinedTransports, joinTransports } from '#backend/sharing/joined-transports.ts';
import { copyInWindow } from '#backend/sharing/kept-copy.ts';
import type { Side } from '#backend/sharing/messages.ts';
import { SharedSession } from '#backend/sharing/shared-session.ts';
import { browserTransport } from '#backend/sharing/transport.ts';

/** A session that several windows show, and the ways on which they hear of each other. */
export interface OpenShared {
  shared: SharedSession;
  ways: JoinedTransports;
}

/** The session that the windows of this browser share; undefined until it is open. */
export function useSharedSession(scenario: string, side: Side): OpenShared | undefined {
  const [open, setOpen] = useState<OpenShared>();
  useEffect(() => {
    const ways = joinTransports(browserTransport(scenario));
    const shared = new SharedSession({ side, transport: ways, kept: copyInWindow(scenario) });
    setOpen({ shared, ways });
    const bye = () => shared.bye();
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      shared.close();
      setOpen(undefined);
    };
  }, [scenario, side]);
  return open;
}
