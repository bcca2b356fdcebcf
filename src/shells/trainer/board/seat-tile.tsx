import { minutesOf, NEED_ICONS } from '#shells/trainer/board/needs.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { useSubjectName } from '#shells/trainer/use-subject-name.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import { type SeatInNeed, URGENT } from '#workshop/attention.ts';

interface SeatTileProps {
  inNeed: SeatInNeed;
  /** The scenario that this seat should be playing. */
  expected: string | undefined;
  /** The trainer has said that they come. */
  coming: boolean;
  onOpen: () => void;
}

/** One seat on the board: number, what it needs, where it is, for how long. Pressed, it tells more. */
export function SeatTile({ inNeed: { seat, need, since }, expected, coming, onOpen }: SeatTileProps) {
  const t = useText('room');
  const nicknames = useText('workshop');
  const titleOf = useTitles();
  const { subjectName, refusedName } = useSubjectName();
  const { progress } = seat;
  const shown = need === 'asks' && coming ? 'coming' : need;
  const what = progress && subjectName(progress);
  const elsewhere = progress?.scenario && progress.scenario !== expected ? titleOf(progress.scenario) : undefined;
  const refused = progress && need === 'refused' ? refusedName(progress) : undefined;
  return (
    <li className={`trainer-seat trainer-seat--${shown}${URGENT.has(need) ? ' trainer-seat--urgent' : ''}`}>
      <button type="button" className="trainer-seat__button" onClick={onOpen}>
        <span className="trainer-seat__head">
          <Icon name={NEED_ICONS[shown]} />
          <span className="trainer-seat__number">
            <VisuallyHidden>{t('seat.name', { seat: seat.seat })}</VisuallyHidden>
            <span aria-hidden="true">{seat.seat}</span>
          </span>
          {progress?.nickname && (
            <span className="trainer-seat__nickname">
              <VisuallyHidden>, </VisuallyHidden>
              {nicknames(`nicknames.${progress.nickname}`)}
            </span>
          )}
          {progress !== undefined && progress.hint > 0 && !progress.done && (
            <span className="trainer-seat__hint">
              <Icon name="coach" />
              <span aria-hidden="true">{progress.hint}</span>
              <VisuallyHidden>, {t('seat.hint', { level: t(`seat.hints.${HINTS[progress.hint]}`) })}</VisuallyHidden>
            </span>
          )}
        </span>
        <span className="trainer-seat__need">
          <VisuallyHidden>, </VisuallyHidden>
          {t(`needs.${shown}`)}
        </span>
        {need !== 'arrived' && need !== 'done' && (
          <span className="trainer-seat__since">
            <VisuallyHidden>, </VisuallyHidden>
            {t('since', { minutes: minutesOf(since) })}
          </span>
        )}
        {what && (
          <span className="trainer-seat__what">
            <VisuallyHidden>, </VisuallyHidden>
            {what}
          </span>
        )}
        {(refused ?? elsewhere) && (
          <span className="trainer-seat__more">
            <VisuallyHidden>, </VisuallyHidden>
            {refused ?? t('seat.elsewhere', { title: elsewhere ?? '' })}
          </span>
        )}
      </button>
    </li>
  );
}

/** What the coach says at most, by its level; see `shell-kit/coach/`. */
export const HINTS = ['none', 'question', 'pointer', 'step', 'place'] as const;
