import { type ComponentType, useCallback } from 'react';
import { ShownHere } from '#app/presentation/shown-here.tsx';
import type { LoadedSession } from '#app/session/load-session.ts';
import { sessionLater } from '#app/session/session-later.ts';
import { WithSessionParts } from '#app/session/session-parts.tsx';
import { loadWordList } from '#app/words/word-list.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import { PublicWindow } from '#shells/mediator/public/public-window.tsx';
import type { WindowParts } from '#shells/mediator/window-parts.ts';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { useRegister } from '#ui/text/use-text.ts';
import { WordLensProvider } from '#ui/text/word-lens-provider.tsx';

interface PublicScreenProps {
  session: LoadedSession;
  shared: SharedSession;
  leads: () => boolean;
  base: string;
  typedElsewhere?: boolean;
  /** What surrounds the stage. */
  Screen?: ComponentType<WindowParts>;
}

/** Puts a shared session on the screen that everybody looks at. */
export function PublicScreen({
  session,
  shared,
  leads,
  base,
  typedElsewhere = false,
  Screen = PublicWindow,
}: PublicScreenProps) {
  const { store, fiction } = session;
  const register = useRegister();
  const loadWords = useCallback(() => loadWordList(register), [register]);
  return (
    <GuardProvider fiction={fiction}>
      <WordLensProvider load={loadWords}>
        <WithSessionParts
          session={session}
          later={sessionLater}
          base={base}
          leads={leads}
          typedElsewhere={typedElsewhere}
        >
          {(parts) => (
            <Screen
              {...parts}
              shared={shared}
              store={store}
              show={(shown) => <ShownHere shown={shown} setting={store.setting} world={parts.world} />}
            />
          )}
        </WithSessionParts>
      </WordLensProvider>
    </GuardProvider>
  );
}
