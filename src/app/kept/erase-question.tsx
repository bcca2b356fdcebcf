import type { Kind } from '#app/kept/kept-texts.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface EraseQuestionProps {
  asked: Kind | 'all' | undefined;
  onErase: (what: Kind | 'all') => void;
  onClose: () => void;
}

/** Says what is lost before anything is erased. */
export function EraseQuestion({ asked, onErase, onClose }: EraseQuestionProps) {
  const t = useText('kept');
  const isAll = asked === 'all';
  return (
    <Dialog
      open={asked !== undefined}
      onClose={onClose}
      title={asked === undefined ? '' : t(isAll ? 'all.ask' : `kinds.${asked}.ask`)}
      actions={
        asked && (
          <>
            <Button onPress={() => onErase(asked)}>{t(isAll ? 'all.erase' : `kinds.${asked}.erase`)}</Button>
            <Button look="secondary" onPress={onClose}>
              {t('cancel')}
            </Button>
          </>
        )
      }
    >
      {asked && <p>{t(isAll ? 'all.loses' : `kinds.${asked}.loses`)}</p>}
      {isAll && <p>{t('all.others')}</p>}
    </Dialog>
  );
}
