import { minutesOf, NEED_ICONS } from '#shells/trainer/board/needs.ts';
import { HINTS } from '#shells/trainer/board/seat-tile.tsx';
import { usePlayName } from '#shells/trainer/board/use-play-name.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { useSubjectName } from '#shells/trainer/use-subject-name.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { SeatInNeed } from '#workshop/attention.ts';
import type { Note } from '#workshop/protocol.ts';

interface SeatFactsProps {
  inNeed: SeatInNeed;
  note: Note | undefined;
}

/** What is known of a seat, in words: nothing that was typed, nothing that counts points. */
export function SeatFacts({ inNeed: { seat, need, since }, note }: SeatFactsProps) {
  const t = useText('room');
  const titleOf = useTitles();
  const { subjectName, refusedName } = useSubjectName();
  const { progress } = seat;
  const playName = usePlayName(progress?.scenario);
  const ago = (milliseconds: number) => t('since', { minutes: minutesOf(milliseconds) });
  const facts = progress
    ? [
        progress.scenario && titleOf(progress.scenario),
        subjectName(progress),
        refusedName(progress),
        progress.scenario && t('seat.stepsDone', { n: progress.stepsDone }),
        progress.scenario && !progress.done && t('seat.idle', { since: ago(progress.idleFor) }),
        progress.hint > 0 && t('seat.hint', { level: t(`seat.hints.${HINTS[progress.hint]}`) }),
        progress.confidence &&
          t('seat.confidence', {
            before: confidence(progress.confidence.before),
            after: confidence(progress.confidence.after),
          }),
      ]
    : [];
  const message = note?.message;
  return (
    <div className="trainer-facts">
      <p className="trainer-facts__need">
        <Icon name={NEED_ICONS[need]} size="large" />
        <span>
          {t(`needs.${need}`)}
          {need !== 'arrived' && need !== 'done' && ` ${ago(since)}`}
        </span>
      </p>
      <ul>
        {facts
          .filter((fact) => fact)
          .map((fact) => (
            <li key={String(fact)}>{fact}</li>
          ))}
        {message && (
          <li>
            {t(progress?.read.includes(message.id) ? 'seat.messageRead' : 'seat.messageUnread')} « {message.words} »
          </li>
        )}
        {note?.cards.map(({ id, play }) => {
          const answer = progress?.played.find((played) => played.id === id);
          const state = answer === undefined ? 'cardSent' : answer.done ? 'cardDone' : 'cardImpossible';
          return <li key={id}>{t(`seat.${state}`, { what: playName(play) })}</li>;
        })}
      </ul>
    </div>
  );

  function confidence(level: number | undefined): string {
    return t('seat.confidences', { level: String(level ?? 'none') });
  }
}
