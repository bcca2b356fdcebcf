import { maps } from 'virtual:maps';
import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { BehindTheScenes } from '#explain/behind-the-scenes.tsx';
import type { WhatHappened } from '#explain/timeline/what-happened.tsx';

/** The explanation comes after the portal: its code is fetched once the first page is on the screen. */
const views = {
  behindTheScenes: async () => (await import('#explain/behind-the-scenes.tsx')).BehindTheScenes,
  whatHappened: async () => (await import('#explain/timeline/what-happened.tsx')).WhatHappened,
};

type Explained = Pick<ComponentProps<typeof BehindTheScenes>, 'setting' | 'world'>;

/** Fetches the explanation's code ahead, so that it opens at once, network or not. */
export function useBackstageAhead(): void {
  useEffect(() => {
    void views.behindTheScenes();
    void views.whatHappened();
  }, []);
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
