import { Paragraphs } from '#app/session/paragraphs.tsx';
import type { Exercise } from '#domain/exercise.ts';
import { useText } from '#ui/text/use-text.ts';

/** Who one plays, and what is true for them today. */
export function Brief({ exercise }: { exercise: Exercise }) {
  const t = useText(`scenarios/${exercise.id}`);
  const persona = useText(`personas/${exercise.persona.id}`);
  return (
    <>
      <p>{persona.rich('brief')}</p>
      <Paragraphs text={t.marked('brief')} />
    </>
  );
}
