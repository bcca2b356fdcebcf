import type { Letter } from '#domain/letter.ts';
import type { Told } from '#explain/timeline/what-happened.ts';
import { MARK_ICONS, markOf } from '#shell-kit/calendar/marks.ts';
import { OpenLetter } from '#shell-kit/calendar/open-letter.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

interface HappenedLineProps {
  told: Told;
  onOpenLetter?: ((letter: Letter) => void) | undefined;
}

/** Something that happened, in short; a letter can be opened. */
export function HappenedLine({ told, onOpenLetter }: HappenedLineProps) {
  const t = useText('shell-kit');
  const mark = markOf(told);
  return (
    <li className={`shell-line shell-line--${mark}`}>
      <Icon name={MARK_ICONS[mark]} />
      <div>
        <p className="shell-line__head">
          <strong>{t(`calendar.marks.${mark}`)}</strong>
        </p>
        {told.kind === 'letter' ? (
          <OpenLetter letter={told.sent.letter} onOpen={onOpenLetter} />
        ) : (
          <HappenedWords told={told} />
        )}
      </div>
    </li>
  );
}

function HappenedWords({ told }: { told: Exclude<Told, { kind: 'letter' }> }) {
  const t = useText('shell-kit');
  const say = useTextRef();
  const explain = useText('explain');
  if (told.kind === 'payment') return <p>{t.rich('calendar.paid', { amount: { money: told.amount } })}</p>;
  if (told.kind === 'paper')
    return <p>{t.rich('calendar.received', { paper: explain.marked(`papers.${told.paper.kind}`) })}</p>;
  return <p>{say.rich({ key: `procedures/${told.procedure}:states.${told.state}.title` })}</p>;
}
