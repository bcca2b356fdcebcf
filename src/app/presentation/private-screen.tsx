import { useCallback, useEffect, useState } from 'react';
import { ShownHere } from '#app/presentation/shown-here.tsx';
import { Story, useBackstageAhead } from '#app/session/backstage.tsx';
import { Brief } from '#app/session/brief.tsx';
import type { LoadedSession } from '#app/session/load-session.ts';
import { Paragraphs } from '#app/session/paragraphs.tsx';
import { sessionLater } from '#app/session/session-later.ts';
import { WithSessionParts } from '#app/session/session-parts.tsx';
import { loadWordList } from '#app/words/word-list.ts';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { Register } from '#domain/text.ts';
import type { OtherDevices } from '#shells/mediator/private/present/other-device.tsx';
import { PrivateWindow } from '#shells/mediator/private/private-window.tsx';
import { ShowWord } from '#shells/mediator/private/show-word.tsx';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { useRegister, useText } from '#ui/text/use-text.ts';
import { entryOf } from '#ui/text/word-entry.ts';
import { WordLensProvider } from '#ui/text/word-lens-provider.tsx';
import { openWords, type Words } from '#ui/text/words.ts';

interface PrivateScreenProps {
  session: LoadedSession;
  shared: SharedSession;
  leads: () => boolean;
  base: string;
  /** The address of the public window. */
  publicHref: string;
  devices?: OtherDevices | undefined;
  onRegister: (register: Register) => void;
}

/** Puts a shared session on the mediator's own screen. */
export function PrivateScreen({ session, shared, leads, base, publicHref, devices, onRegister }: PrivateScreenProps) {
  const { store, fiction } = session;
  const { setting } = store;
  const { exercise } = setting;
  const t = useText(`scenarios/${exercise.id}`);
  const register = useRegister();
  const loadWords = useCallback(() => loadWordList(register), [register]);
  const wordName = useWordNames(register);
  useBackstageAhead();
  return (
    <GuardProvider fiction={fiction}>
      <WordLensProvider
        load={loadWords}
        footer={(close, slug) => <ShowWord shared={shared} slug={slug} onShown={close} />}
      >
        <WithSessionParts session={session} later={sessionLater} base={base} leads={leads}>
          {(parts) => (
            <PrivateWindow
              {...parts}
              shared={shared}
              store={store}
              title={t('title')}
              brief={<Brief exercise={exercise} />}
              lesson={<Paragraphs text={t.marked('lesson')} />}
              debrief={<Paragraphs text={t.marked('debrief')} />}
              publicHref={publicHref}
              devices={devices}
              show={(shown) => <ShownHere shown={shown} setting={setting} world={parts.world} />}
              whatHappened={(before, after) => <Story setting={setting} before={before} after={after} />}
              wordName={wordName}
              onRegister={onRegister}
              home="/"
            />
          )}
        </WithSessionParts>
      </WordLensProvider>
    </GuardProvider>
  );
}

/** How words are called in the list; nobody waits for it. */
function useWordNames(register: Register): (slug: string) => string | undefined {
  const [list, setList] = useState<Words>();
  useEffect(() => {
    let late = false;
    loadWordList(register).then(
      (catalog) => {
        if (!late) setList(openWords(register, { words: catalog }));
      },
      // Without the list, words are called as the page calls them.
      () => {},
    );
    return () => {
      late = true;
    };
  }, [register]);
  return useCallback((slug) => list && entryOf(list, slug)?.word, [list]);
}
