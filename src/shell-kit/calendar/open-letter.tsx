import type { Letter } from '#domain/letter.ts';
import { frontOf } from '#engine/coach/letters.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

interface OpenLetterProps {
  letter: Letter;
  onOpen?: ((letter: Letter) => void) | undefined;
}

/** A letter by its subject and where it lies; a button where the screen can take one there. */
export function OpenLetter({ letter, onOpen }: OpenLetterProps) {
  const t = useText('shell-kit');
  const say = useTextRef();
  const subject = say({ key: `${letter.words}.subject`, values: letter.values });
  const where = t(`calendar.where.${frontOf(letter)}`);
  if (!onOpen) return <p>{t('calendar.lies', { subject, where })}</p>;
  return (
    <div className="shell-letter">
      <p>{t('calendar.lies', { subject, where })}</p>
      <Button look="secondary" label={t('calendar.openThis', { subject })} onPress={() => onOpen(letter)}>
        {t('calendar.open')}
      </Button>
    </div>
  );
}
