import { UpdateNote } from '#app/offline/update-note.tsx';
import { Backstage, Paths, Story, useBackstageAhead } from '#app/session/backstage.tsx';
import { Brief } from '#app/session/brief.tsx';
import type { LoadedSession } from '#app/session/load-session.ts';
import { Paragraphs } from '#app/session/paragraphs.tsx';
import type { SessionLater } from '#app/session/session-later.ts';
import { WithSessionParts } from '#app/session/session-parts.tsx';
import type { Register } from '#domain/text.ts';
import { LearnerShell, type Led } from '#shells/learner/learner-shell.tsx';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { useText } from '#ui/text/use-text.ts';

interface SessionScreenProps {
  session: LoadedSession;
  /** What stands beside the portal; undefined until it has come. */
  later: SessionLater | undefined;
  /** Where the session lives in the app's address, e.g. `/s/employment/on-time-without-work`. */
  base: string;
  onRegister: (register: Register) => void;
  /** In a workshop: what its leader decides. */
  led?: Led;
}

/** Puts a session on the learner's screen: portal, desk and explanation, inside the learner's shell. */
export function SessionScreen({ session, later, base, onRegister, led }: SessionScreenProps) {
  const { store, fiction } = session;
  const { setting } = store;
  const { exercise } = setting;
  const t = useText(`scenarios/${exercise.id}`);
  useBackstageAhead(later !== undefined);
  return (
    <GuardProvider fiction={fiction}>
      <WithSessionParts key={exercise.persona.id} session={session} later={later} base={base}>
        {({ world, ...parts }) => (
          <LearnerShell
            {...parts}
            store={store}
            later={later?.learner}
            title={t('title')}
            brief={<Brief exercise={exercise} />}
            lesson={<Paragraphs text={t.marked('lesson')} />}
            debrief={<Paragraphs text={t.marked('debrief')} />}
            behindTheScenes={<Backstage setting={setting} world={world} />}
            whatHappened={(before, after) => <Story setting={setting} before={before} after={after} />}
            waysBack={(acts) => <Paths store={store} {...acts} />}
            above={<UpdateNote />}
            onRegister={onRegister}
            {...(led ? { led } : { home: '/' })}
          />
        )}
      </WithSessionParts>
    </GuardProvider>
  );
}
