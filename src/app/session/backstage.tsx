import { maps } from 'virtual:maps';
import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import type { BehindTheScenes } from '#explain/behind-the-scenes.tsx';
import type { PathsView } from '#explain/paths/paths-view.tsx';
import type { WhatHappened } from '#explain/timeline/what-happened.tsx';

/** The explanation comes after the portal: its code is fetched once the first page is on the screen. */
const views = {
  behindTheScenes: async () => (await import('#explain/behind-the-scenes.tsx')).BehindTheScenes,
  whatHappened: async () => (await import('#explain/timeline/what-happened.tsx')).WhatHappened,
  paths: async () => (await import('#explain/paths/paths-view.tsx')).PathsView,
};

type PathsProps = ComponentProps<typeof PathsView>;
type Explained = Pick<ComponentProps<typeof BehindTheScenes>, 'setting' | 'world'>;

/** Fetches the explanation's code ahead, so that it opens at once, network or not. */
export function useBackstageAhead(now = true): void {
  useEffect(() => {
    if (!now) return;
    void views.behindTheScenes();
    void views.whatHappened();
    void views.paths();
  }, [now]);
}

/** Everything behind the screen, as soon as its code is there. */
export function Backstage(props: Explained) {
  const View = useView(views.behindTheScenes);
  return View && <View {...props} maps={maps} />;
}

/** What happened while time passed. */
export function Story(props: ComponentProps<typeof WhatHappened>) {
  const View = useView(views.whatHappened);
  return View && <View {...props} />;
}

/** Every moment one may return to, and every path that was kept. */
export function Paths({ store, ...acts }: { store: SessionStore } & Pick<PathsProps, 'onFork' | 'onPath'>) {
  const View = useView(views.paths);
  const worldAt = useCallback((line: number) => store.worldAt(line), [store]);
  const divergence = useCallback((tip: number) => store.divergence(tip), [store]);
  const { setting, lines, paths } = store;
  return View && <View {...{ setting, lines, paths, worldAt, divergence }} {...acts} />;
}

function useView<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | undefined {
  const [View, setView] = useState<ComponentType<Props>>();
  useEffect(() => {
    let left = false;
    void load().then((loaded) => {
      if (!left) setView(() => loaded);
    });
    return () => {
      left = true;
    };
  }, [load]);
  return View;
}
