import type { LeadRoom } from '#shells/trainer/board/lead-room.ts';
import { SeatFacts } from '#shells/trainer/board/seat-facts.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { SeatInNeed } from '#workshop/attention.ts';
import { stepOfSeat } from '#workshop/leading.ts';
import type { Control, Note } from '#workshop/protocol.ts';

/** What is decided in a further dialog, for this seat. */
export type AskedForSeat = 'word' | 'card' | 'agent' | 'steps';

interface SeatDialogProps {
  inNeed: SeatInNeed | undefined;
  control: Control;
  note: Note | undefined;
  lead: LeadRoom;
  /** Whether this seat's screen can be shown to all. */
  canShow: boolean;
  onAsk: (what: AskedForSeat) => void;
  onClose: () => void;
}

/** One seat: where it is, and what can be done for it. */
export function SeatDialog({ inNeed, control, note, lead, canShow, onAsk, onClose }: SeatDialogProps) {
  const t = useText('room');
  const nicknames = useText('workshop');
  const nickname = inNeed?.seat.progress?.nickname;
  const seat = inNeed?.seat.seat ?? 0;
  const title = nickname
    ? t('seat.named', { seat, nickname: nicknames(`nicknames.${nickname}`) })
    : t('seat.name', { seat });
  const shown = control.spotlight?.seat === seat;
  return (
    <Dialog open={inNeed !== undefined} onClose={onClose} title={title}>
      {inNeed && (
        <>
          <h3 className="ui-visually-hidden">{t('seat.facts')}</h3>
          <SeatFacts inNeed={inNeed} note={note} />
          <h3 className="ui-visually-hidden">{t('seat.acts')}</h3>
          <div className="trainer-seat-acts">
            {inNeed.seat.progress?.asksFor !== undefined && (
              <Button
                look={note?.coming ? 'secondary' : 'primary'}
                icon="people"
                onPress={() => lead.coming(seat, !note?.coming)}
              >
                {t(note?.coming ? 'acts.notComing' : 'acts.coming')}
              </Button>
            )}
            <Button look="secondary" icon="mail" onPress={() => onAsk('word')}>
              {t('acts.wordOne')}
            </Button>
            <Button look="secondary" icon="warning" onPress={() => onAsk('card')}>
              {t('acts.cardOne')}
            </Button>
            <Button look="secondary" icon="agency" onPress={() => onAsk('agent')}>
              {t('acts.agentOne')}
            </Button>
            <Button look="secondary" icon="forward" onPress={() => onAsk('steps')}>
              {t('acts.stepOne')}
            </Button>
            {stepOfSeat(control, note) !== control.step && (
              <Button look="secondary" icon="people" onPress={() => lead.withAll(seat)}>
                {t('acts.withAll')}
              </Button>
            )}
            {canShow && (
              <Button look="secondary" icon="screen" onPress={() => lead.spotlight(shown ? undefined : seat)}>
                {t(shown ? 'spotlight.stop' : 'spotlight.ask')}
              </Button>
            )}
          </div>
          {canShow && <p className="trainer-note">{t('spotlight.why')}</p>}
        </>
      )}
    </Dialog>
  );
}
