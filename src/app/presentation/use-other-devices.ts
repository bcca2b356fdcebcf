import { useEffect, useMemo, useState } from 'react';
import { keepPresentation, keptPresentation } from '#app/presentation/kept-presentation.ts';
import { relayTransport } from '#app/presentation/relay-transport.ts';
import { channelOf } from '#app/presentation/scenario-channel.ts';
import type { OpenShared } from '#app/presentation/use-shared-session.ts';
import { markCode } from '#desk/documents/making/mark-code.ts';
import type { OtherDevices } from '#shells/mediator/private/present/other-device.tsx';
import { appAddress } from '#ui/navigation/app-root.ts';
import { RelayRefusal } from '#workshop/client/links.ts';
import { openChannel } from '#workshop/client/open-channel.ts';
import { openRoom } from '#workshop/client/open-room.ts';
import { createWorkshop, here } from '#workshop/client/requests.ts';
import type { Created } from '#workshop/protocol.ts';

/** Shows the public window on other devices, through the relay. */
export function useOtherDevices(scenario: string, { shared, ways }: OpenShared): OtherDevices {
  const [created, setCreated] = useState(keptPresentation);
  const [base, setBase] = useState<string>();
  const [refused, setRefused] = useState<RelayRefusal['refusal']>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!created) return;
    const { trainerToken: token, workshop } = created;
    const end = () => {
      keepPresentation(undefined);
      setCreated(undefined);
    };
    // Keeps the relay awake: one that was started again is told anew.
    const room = openRoom({ token, workshop, role: 'trainer', kind: 'presentation' });
    const channel = openChannel({ token, channel: 'windows', does: 'both', onOver: end });
    const leave = ways.add(relayTransport(channelOf(scenario, channel), { oneWay: false, first: true }));
    shared.hello();
    return () => {
      leave();
      room.close();
    };
  }, [created, scenario, shared, ways]);

  useEffect(() => {
    if (!created) return;
    let late = false;
    void addressOfThis(created.trainerToken).then((found) => {
      if (!late) setBase(found);
    });
    return () => {
      late = true;
    };
  }, [created]);

  return useMemo(() => {
    const begin = async (organiserKey?: string) => {
      setBusy(true);
      setRefused(undefined);
      try {
        const begun = await createWorkshop({ kind: 'presentation', ...(organiserKey ? { organiserKey } : {}) });
        keepPresentation(begun);
        setCreated(begun);
      } catch (problem) {
        if (!(problem instanceof RelayRefusal)) throw problem;
        setRefused(problem.refusal);
      }
      setBusy(false);
    };
    const end = async (gone: Created) => {
      keepPresentation(undefined);
      setCreated(undefined);
      const room = openRoom({
        token: gone.trainerToken,
        workshop: gone.workshop,
        role: 'trainer',
        kind: 'presentation',
      });
      // A relay that cannot be reached forgets it by itself.
      await room.end().catch(() => {});
      room.close();
    };
    const address = created && base !== undefined ? `${base}/ecran` : undefined;
    return {
      invitation:
        created && address
          ? { address, code: created.code, square: markCode(`${address}#${created.code}`) }
          : undefined,
      busy,
      refused,
      onBegin: (key?: string) => void begin(key),
      onEnd: () => created && void end(created),
    };
  }, [created, base, busy, refused]);
}

/** Where others find this page: a computer that looks at itself has another address in its room. */
async function addressOfThis(token: string): Promise<string> {
  if (!/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname)) return appAddress;
  try {
    const { addresses, listensToOthers } = await here(token);
    return (listensToOthers && addresses[0]) || appAddress;
  } catch {
    return appAddress;
  }
}
