import type { ReactNode } from 'react';
import { minutesOf } from '#shells/trainer/board/needs.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import { type SeatInNeed, timeLeft, URGENT } from '#workshop/attention.ts';
import { type Control, showCode } from '#workshop/protocol.ts';

interface RoomStateProps {
  control: Control;
  seats: readonly SeatInNeed[];
  code: string;
  now: number;
}

/** Where the whole room is: step, time left, how many there are and how many need somebody; code and door. */
export function RoomState({ control, seats, code, now }: RoomStateProps) {
  const t = useText('room');
  const titleOf = useTitles();
  const step = control.plan.steps[control.step];
  const left = timeLeft(control, now);
  const urgent = seats.filter(({ need }) => URGENT.has(need)).length;
  const done = seats.filter(({ need }) => need === 'done').length;
  return (
    <div className="trainer-state">
      <div className="trainer-state__step">
        {step ? (
          <>
            <p className="trainer-state__count">
              {t('board.step', { n: control.step + 1, of: control.plan.steps.length })}
            </p>
            <p className="trainer-state__title">{titleOf(step.scenarios[0])}</p>
          </>
        ) : (
          <p className="trainer-state__title">{t('board.waitingRoom')}</p>
        )}
      </div>
      {control.paused && <StatusTag tone="action">{t('board.paused')}</StatusTag>}
      {left !== undefined && (
        <Fact icon="hourglass">
          {left < 0 && t('board.over', { minutes: Math.max(1, minutesOf(-left)) })}
          {left >= 0 && left < 60_000 && t('board.lastMinute')}
          {left >= 60_000 && t('board.left', { minutes: minutesOf(left) })}
        </Fact>
      )}
      <Fact icon="people">
        {t('board.counts', { n: seats.length })}
        {seats.length > 0 && ` · ${t('board.urgent', { n: urgent })}${t('board.done', { n: done })}`}
      </Fact>
      <Fact icon={control.open ? 'unlock' : 'lock'}>
        {t(control.open ? 'board.doorOpen' : 'board.doorClosed')}
        {control.open && ` · ${t('board.code', { code: showCode(code) })}`}
      </Fact>
    </div>
  );
}

function Fact({ icon, children }: { icon: 'hourglass' | 'people' | 'lock' | 'unlock'; children: ReactNode }) {
  return (
    <p className="trainer-state__fact">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
