import { maps } from 'virtual:maps';
import { type ComponentProps, useEffect, useState } from 'react';
import { Brief } from '#app/session/brief.tsx';
import { loadWordList } from '#app/words/word-list.ts';
import type { Shown } from '#backend/sharing/stage.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { CaseView } from '#explain/case-view.tsx';
import { useRegister } from '#ui/text/use-text.ts';
import { entryOf, type WordEntry } from '#ui/text/word-entry.ts';
import { WordMeaning } from '#ui/text/word-meaning.tsx';
import { openWords } from '#ui/text/words.ts';

interface ShownHereProps {
  shown: Shown;
  setting: Setting;
  world: World;
}

/** What the mediator reveals, as it is drawn over the portal in both windows. */
export function ShownHere({ shown, setting, world }: ShownHereProps) {
  switch (shown.what) {
    case 'view':
      return (
        <ViewShown
          view={shown.view}
          setting={setting}
          world={world}
          procedure={setting.exercise.procedure}
          maps={maps}
        />
      );
    case 'word':
      return <WordShown slug={shown.slug} />;
    case 'card':
      return <PersonaShown exercise={setting.exercise} />;
  }
}

function ViewShown(props: ComponentProps<typeof CaseView>) {
  const [View, setView] = useState<typeof CaseView>();
  useEffect(() => {
    void import('#explain/case-view.tsx').then((loaded) => setView(() => loaded.CaseView));
  }, []);
  return View && <View {...props} />;
}

/** A word of the lens, large: what it means, an example, its official name. */
function WordShown({ slug }: { slug: string }) {
  const register = useRegister();
  const [entry, setEntry] = useState<WordEntry>();
  useEffect(() => {
    let late = false;
    void loadWordList(register).then((catalog) => {
      if (!late) setEntry(entryOf(openWords(register, { words: catalog }), slug));
    });
    return () => {
      late = true;
    };
  }, [register, slug]);
  return (
    entry && (
      <section aria-labelledby="shown-word">
        <h2 id="shown-word">{entry.word}</h2>
        <WordMeaning entry={entry} />
      </section>
    )
  );
}

/** Who one plays and what is true today, without codes. */
function PersonaShown({ exercise }: { exercise: Exercise }) {
  const { firstName, lastName } = exercise.persona;
  return (
    <section aria-labelledby="shown-persona">
      <h2 id="shown-persona">{`${firstName} ${lastName}`}</h2>
      <Brief exercise={exercise} />
    </section>
  );
}
