import { characterOf, LETTERS, PANELS } from '#shells/mediator/private/keys.ts';
import { REMOTE_KEYS } from '#shells/mediator/script/keys.ts';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface KeysDialogProps {
  open: boolean;
  onClose: () => void;
  /** Whether letters work alone. */
  letters: boolean;
  onLetters: (alone: boolean) => void;
}

/** The keys of a presenter's remote control, and those that belong to no letter. */
const NAMED = [REMOTE_KEYS.next, REMOTE_KEYS.back, 'Escape', 'period', 'question'] as const;

/** Every key of the private window, and what it does. */
export function KeysDialog({ open, onClose, letters, onLetters }: KeysDialogProps) {
  const t = useText('mediator');
  const lettered = Object.keys(LETTERS).filter((command) => command !== 'keys') as (keyof typeof LETTERS)[];
  return (
    <Dialog open={open} onClose={onClose} title={t('keys.title')}>
      <p>{t(letters ? 'keys.alone' : 'keys.together')}</p>
      <label className="mediator-settings__tick">
        <input type="checkbox" checked={letters} onChange={({ target }) => onLetters(target.checked)} />
        {t('keys.lettersAlone')}
      </label>
      <table className="mediator-keys">
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {NAMED.map((key) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{t(`keys.named.${key}.key`)}</kbd>
              </th>
              <td>{t(`keys.named.${key}.does`)}</td>
            </tr>
          ))}
          {lettered.map((command) => (
            <tr key={command}>
              <th scope="row">
                <kbd>{characterOf(command)}</kbd>
              </th>
              <td>{t(`keys.commands.${command}`)}</td>
            </tr>
          ))}
          {PANELS.map((panel) => (
            <tr key={panel}>
              <th scope="row">
                <kbd>{characterOf(`panel-${panel}`)}</kbd>
              </th>
              <td>{t('keys.panel', { name: t(`panels.${panel}`) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
