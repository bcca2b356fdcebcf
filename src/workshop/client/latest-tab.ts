/** One of the tabs of a browser that show the same seat. */
export interface LatestTab {
  /** From now on this one is in charge, and the others rest. */
  lead(): void;
  close(): void;
}

/**
 * Two tabs would have one seat speak with two voices. The one that was opened last is in charge; `onRest` hears whether this
 * one rests. A browser that cannot tell its tabs of each other leaves all of them in charge.
 */
export function openLatestTab(onRest: (rests: boolean) => void, name = 'demarches-a-blanc-atelier-onglets'): LatestTab {
  if (!('BroadcastChannel' in globalThis)) return { lead: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  /** When a tab was last opened or taken up, here and in all. */
  let own = 0;
  let latest = 0;
  const lead = () => {
    own = Math.max(Date.now(), latest + 1);
    latest = own;
    channel.postMessage(own);
    onRest(false);
  };
  channel.onmessage = ({ data }: MessageEvent<number>) => {
    // What was said before it was opened, a tab has not heard: of two of the same moment, whoever hears the other rests.
    if (data < own) return;
    latest = data;
    onRest(true);
  };
  lead();
  return { lead, close: () => channel.close() };
}
