import { useSyncExternalStore } from 'react';
import type { SessionStore } from '#backend/session-store.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { filesAt } from '#engine/session/files.ts';
import type { EveryMinute } from '#shells/learner/clock/use-real-time.ts';
import { ExamplePortal } from '#shells/learner/example/example-portal.tsx';
import { laterParts } from '#shells/learner/later-parts.ts';
import { LearnerShell } from '#shells/learner/learner-shell.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** The shell around a portal and a desk that are only sketched: for stories. */
export function ExampleSession({ store, everyMinute }: { store: SessionStore; everyMinute?: EveryMinute }) {
  const world = useSyncExternalStore(store.subscribe, () => store.world);
  const { exercise } = store.setting;
  const persona = useText(`personas/${exercise.persona.id}`);
  const format = useFormat();
  const letters = arrivedLetters(world).filter(({ channel }) => channel === 'email');
  return (
    <LearnerShell
      store={store}
      later={laterParts}
      title="Un mois sans travail"
      brief={
        <>
          <p>{persona('brief')}</p>
          <p>Nous sommes le samedi 29 mars 2031. En mars, vous n’avez pas travaillé.</p>
          <p>Faites votre actualisation du mois de mars. Puis attendez le virement.</p>
        </>
      }
      lesson={<p>Rien n’est envoyé tant que vous n’avez pas relu vos réponses et appuyé sur « Envoyer ».</p>}
      debrief={<p>À quel moment avez-vous eu un doute ? Qu’est-ce qui vous a aidé ?</p>}
      address={world.place.site === 'browser' ? '' : `https://www.bruyere.example${world.place.page}`}
      tabs={world.tabs.map(({ site }) => ({ site, title: site === 'browser' ? 'Nouvel onglet' : 'Bruyère' }))}
      onVisit={(to) => store.append({ kind: 'visit', ...to })}
      {...(everyMinute ? { everyMinute } : {})}
      portal={<ExamplePortal store={store} page={world.place.page} />}
      mailbox={
        <>
          <h2>La boîte mail</h2>
          <ul>
            {letters.map((letter) => (
              <li key={letter.id}>
                <button
                  type="button"
                  data-coach-id={`letter:${letter.id}`}
                  onClick={() => store.append({ kind: 'open', front: 'mailbox', letter: letter.id })}
                >
                  {letter.letter}
                </button>
              </li>
            ))}
          </ul>
        </>
      }
      phone={<h2>Le téléphone</h2>}
      letterbox={<h2>Les lettres</h2>}
      documents={
        <>
          <h2>Les papiers</h2>
          <ul>
            {filesAt(store.setting, world).map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  data-coach-id={`file:${id}`}
                  onClick={() => store.append({ kind: 'open', front: 'documents', file: id })}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      }
      behindTheScenes={<p>Ici, on voit qui traite la demande, et avec quelles données.</p>}
      whatHappened={(before, after) => (
        <p>
          Du {format.day(before.now)} au {format.day(after.now)}, l’agence a travaillé. Un message est arrivé.
        </p>
      )}
      onRegister={() => {}}
      home="/"
    />
  );
}
