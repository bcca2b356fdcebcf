import { useEffect, useState } from 'react';
import type { Kind, Thing } from '#app/kept/kept-texts.ts';
import type { ListedExercise } from '#content/exercise-list.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useRegister, useText } from '#ui/text/use-text.ts';

/** In bytes. */
const WORTH_SAYING = 1_000;

interface KindKeptProps {
  kind: Kind;
  things: readonly Thing[];
  exercises: ReadonlySet<string>;
  busy: boolean;
  onErase: () => void;
}

/** One kind of things that are kept: what it is, how large, and the button that erases it. */
export function KindKept({ kind, things, exercises, busy, onErase }: KindKeptProps) {
  const t = useText('kept');
  const format = useFormat();
  const names = useNames(kind === 'sessions' ? exercises : NONE);
  const size = things.reduce((sum, thing) => sum + (thing.size ?? 0), 0);
  return (
    <section className="kept__kind" aria-labelledby={`kept-${kind}`}>
      <h2 id={`kept-${kind}`}>
        {kind === 'sessions' ? t('kinds.sessions.title', { n: exercises.size }) : t(`kinds.${kind}.title`)}
      </h2>
      <p>{t(`kinds.${kind}.what`)}</p>
      {names.length > 0 && (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <div className="kept__erase">
        <Button look="secondary" busy={busy} onPress={onErase}>
          {t(`kinds.${kind}.erase`)}
        </Button>
        {size >= WORTH_SAYING && <span>{t('size', { size: format.size(size) })}</span>}
      </div>
    </section>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** What the exercises are called; one that this version does not have goes by its address. */
function useNames(exercises: ReadonlySet<string>): string[] {
  const register = useRegister();
  const [listed, setListed] = useState<ListedExercise[]>([]);
  useEffect(() => {
    if (exercises.size === 0) return;
    void import('#app/home/exercise-list.ts')
      .then(({ exercisesNamed }) => exercisesNamed(register, exercises))
      .then(setListed);
  }, [exercises, register]);
  return [...exercises].map((id) => listed.find((one) => one.id === id)?.title ?? id);
}
