import { maps } from 'virtual:maps';
import { useEffect, useState } from 'react';
import { Brief } from '#app/session/brief.tsx';
import { loadWordList } from '#app/words/word-list.ts';
import type { Shown } from '#backend/sharing/stage.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { CaseChoice } from '#explain/case-choice.tsx';
import type { CaseView } from '#explain/case-view.tsx';
import type { CaseViewId } from '#explain/case-views.ts';
import { casesShown } from '#explain/cases-shown.ts';
import { useRegister, useText } from '#ui/text/use-text.ts';
import { entryOf, type WordEntry } from '#ui/text/word-entry.ts';
import { WordMeaning } from '#ui/text/word-meaning.tsx';
import { openWords } from '#ui/text/words.ts';
import './shown-here.css';

interface ShownHereProps {
  shown: Shown;
  setting: Setting;
  world: World;
}

/** What the mediator reveals, as it is drawn over the portal in both windows. */
export function ShownHere({ shown, setting, world }: ShownHereProps) {
  switch (shown.what) {
    case 'view':
      return <ViewShown view={shown.view} setting={setting} world={world} />;
    case 'word':
      return <WordShown slug={shown.slug} />;
    case 'card':
      return <PersonaShown exercise={setting.exercise} />;
  }
}

/** One of the views of En coulisses, and of which case when several are open. */
function ViewShown({ view, setting, world }: { view: CaseViewId; setting: Setting; world: World }) {
  const View = useCaseView();
  const explain = useText('explain');
  const [chosen, setChosen] = useState(setting.exercise.procedure);
  const cases = casesShown(setting, world);
  const procedure = cases.includes(chosen) ? chosen : setting.exercise.procedure;
  return (
    <section className="shown-here" aria-labelledby="shown-view">
      <h2 id="shown-view">{explain(`tabs.${view}`)}</h2>
      {cases.length > 1 && <CaseChoice setting={setting} cases={cases} chosen={procedure} onChoose={setChosen} />}
      {View && <View view={view} setting={setting} world={world} procedure={procedure} maps={maps} />}
    </section>
  );
}

/** The views come with the explanation's code, fetched when one of them is first shown. */
function useCaseView(): typeof CaseView | undefined {
  const [View, setView] = useState<typeof CaseView>();
  useEffect(() => {
    void import('#explain/case-view.tsx').then((loaded) => setView(() => loaded.CaseView));
  }, []);
  return View;
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
      <section className="shown-here shown-here--read" aria-labelledby="shown-word">
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
    <section className="shown-here shown-here--read" aria-labelledby="shown-persona">
      <h2 id="shown-persona">{`${firstName} ${lastName}`}</h2>
      <Brief exercise={exercise} />
    </section>
  );
}
