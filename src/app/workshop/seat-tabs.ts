import { useEffect, useState } from 'react';
import { type LatestTab, openLatestTab } from '#workshop/client/latest-tab.ts';

/** Whether the seat is in the hands of another tab of this browser, and how to take it over. */
export function useSeatTabs(): { rests: boolean; onTakeOver: () => void } {
  const [rests, setRests] = useState(false);
  const [tab, setTab] = useState<LatestTab>();
  useEffect(() => {
    const opened = openLatestTab(setRests);
    setTab(opened);
    return () => opened.close();
  }, []);
  return { rests, onTakeOver: () => tab?.lead() };
}
