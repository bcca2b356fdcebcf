import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import type { WatchedSession } from '#app/presentation/watched-session.tsx';

type WatchedProps = ComponentProps<typeof WatchedSession>;

/** A session that another device tells; its code is loaded when somebody looks at one, not before. */
export function Watched(props: WatchedProps) {
  const [Session, setSession] = useState<ComponentType<WatchedProps>>();
  useEffect(() => {
    void import('#app/presentation/watched-session.tsx').then((loaded) => setSession(() => loaded.WatchedSession));
  }, []);
  return Session && <Session {...props} />;
}
