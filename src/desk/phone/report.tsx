import { useDesk } from '#desk/desk-context.ts';
import type { Letter } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Reporting a message that belongs to no procedure: it does no harm, whether the message was a fraud or not. */
export function Report({ letter }: { letter: Letter }) {
  const say = useText('phone');
  const { onSort } = useDesk();
  const isReported = letter.folder === 'spam';
  return (
    <div className="desk-sms__forward">
      <div role="status" className="desk-sms__reported">
        {isReported && (
          <p>
            <Icon name="check" />
            {say(letter.fraud ? 'report.done' : 'report.doneGenuine')}
          </p>
        )}
      </div>
      <Button look="secondary" onPress={() => onSort(letter.id, isReported ? 'inbox' : 'spam')}>
        {say(isReported ? 'report.undo' : 'report.act')}
      </Button>
      {!isReported && <p>{say('forward.what')}</p>}
    </div>
  );
}
