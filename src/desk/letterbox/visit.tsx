import { useDesk } from '#desk/desk-context.ts';
import { ExamineLetter } from '#desk/examine-letter.tsx';
import { LetterActs } from '#desk/letter-acts.tsx';
import { LetterBody } from '#desk/letter-body.tsx';
import { useLetterTexts } from '#desk/letter-texts.ts';
import { useSender } from '#desk/sender.ts';
import type { Letter } from '#domain/letter.ts';
import { toIso } from '#domain/time.ts';
import { Button } from '#ui/forms/button.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Somebody came to the door, or received the persona: who, when, and what was said. */
export function Visit({ visit, onBack }: { visit: Letter; onBack: () => void }) {
  const say = useText('letterbox');
  const format = useFormat();
  const { actsOn } = useDesk();
  const { name } = useSender(visit);
  const { subject } = useLetterTexts(visit);
  return (
    <article className="desk-post">
      <Button look="quiet" icon="back" onPress={onBack}>
        {say('back')}
      </Button>
      <div className="desk-visit">
        <h3 tabIndex={-1} data-opened>
          {subject}
        </h3>
        <p>{say('visitOf', { name })}</p>
        <p>
          <time dateTime={toIso(visit.at)}>{format.dayTime(visit.at)}</time>
        </p>
        <p className="desk-visit__said">{say('said')}</p>
        <LetterBody letter={visit} />
      </div>
      <LetterActs acts={actsOn(visit)} />
      <ExamineLetter letter={visit} />
    </article>
  );
}
