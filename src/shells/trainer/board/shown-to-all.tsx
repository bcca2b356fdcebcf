import { type ReactNode, useState } from 'react';
import { WideDialog } from '#shell-kit/wide-dialog.tsx';
import type { LeadRoom } from '#shells/trainer/board/lead-room.ts';
import { useTitles } from '#shells/trainer/room-books.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Control, SeatState } from '#workshop/protocol.ts';

interface ShownToAllProps {
  control: Control;
  seats: readonly SeatState[];
  lead: LeadRoom;
  onOpenWindow?: (scenario: string) => void;
  /** The screen of a seat that has agreed, to look at. */
  seatScreen?: (seat: number, scenario: string) => ReactNode;
}

/** What everybody looks at besides their own screen: one learner's, with their agreement, or the trainer's. */
export function ShownToAll({ control, seats, lead, onOpenWindow, seatScreen }: ShownToAllProps) {
  const t = useText('room');
  const titleOf = useTitles();
  const [looking, setLooking] = useState(false);
  const { spotlight, follow } = control;
  const asked = spotlight && seats.find(({ seat }) => seat === spotlight.seat)?.progress;
  const state = spotlight && spotlightState(spotlight.id, asked);
  return (
    <>
      {spotlight && state && (
        <Notice
          kind={state === 'agreed' ? 'success' : 'info'}
          live
          title={t(`spotlight.${state}`, { seat: spotlight.seat })}
        >
          <div className="trainer-row">
            {state === 'agreed' && asked?.scenario && seatScreen && (
              <Button look="secondary" icon="eye" onPress={() => setLooking(true)}>
                {t('spotlight.show')}
              </Button>
            )}
            <Button look="secondary" icon="close" onPress={() => lead.spotlight(undefined)}>
              {t('spotlight.stop')}
            </Button>
          </div>
        </Notice>
      )}
      {follow && (
        <Notice kind="info" live title={t('follow.on', { title: titleOf(follow.scenario) })}>
          <div className="trainer-row">
            {onOpenWindow && (
              <Button look="secondary" icon="eye" onPress={() => onOpenWindow(follow.scenario)}>
                {t('follow.openOnly')}
              </Button>
            )}
            <Button look="secondary" icon="close" onPress={() => lead.follow(undefined)}>
              {t('follow.stop')}
            </Button>
          </div>
        </Notice>
      )}
      {spotlight && asked?.scenario && seatScreen && (
        <WideDialog
          open={looking && state === 'agreed'}
          onClose={() => setLooking(false)}
          title={t('spotlight.title', { seat: spotlight.seat })}
        >
          {seatScreen(spotlight.seat, asked.scenario)}
        </WideDialog>
      )}
    </>
  );
}

function spotlightState(id: string, progress: SeatState['progress']): 'asked' | 'agreed' | 'declined' {
  if (progress?.agreed === id) return 'agreed';
  return progress?.declined === id ? 'declined' : 'asked';
}
