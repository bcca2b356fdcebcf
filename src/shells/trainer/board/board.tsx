import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { ActBar, type AskedFor } from '#shells/trainer/board/act-bar.tsx';
import { CardDialog } from '#shells/trainer/board/card-dialog.tsx';
import { EndDialog } from '#shells/trainer/board/end-dialog.tsx';
import { FollowDialog } from '#shells/trainer/board/follow-dialog.tsx';
import { leadRoom, type Whom } from '#shells/trainer/board/lead-room.ts';
import { RoomState } from '#shells/trainer/board/room-state.tsx';
import { type AskedForSeat, SeatDialog } from '#shells/trainer/board/seat-dialog.tsx';
import { SeatGrid } from '#shells/trainer/board/seat-grid.tsx';
import { ShownToAll } from '#shells/trainer/board/shown-to-all.tsx';
import { StepsDialog } from '#shells/trainer/board/steps-dialog.tsx';
import { useNewAsks } from '#shells/trainer/board/use-new-asks.ts';
import { WordDialog } from '#shells/trainer/board/word-dialog.tsx';
import { LinkState } from '#shells/trainer/link-state.tsx';
import { useRelayTime, useRoom } from '#shells/trainer/use-room.ts';
import { useText } from '#ui/text/use-text.ts';
import { byNeed } from '#workshop/attention.ts';
import type { RoomLink } from '#workshop/client/links.ts';
import { stepOfSeat } from '#workshop/leading.ts';
import { scenarioOf } from '#workshop/plan.ts';
import type { Control } from '#workshop/protocol.ts';
import './board.css';

export interface BoardProps {
  room: RoomLink;
  code: string;
  /** Where address and code are shown. */
  startHref: string;
  onProjector: () => void;
  /** Opens the trainer's own window of a scenario, which all can follow; absent where that cannot be. */
  onOpenWindow?: (scenario: string) => void;
  /** The screen of a seat that has agreed; absent where none can be shown. */
  seatScreen?: (seat: number, scenario: string) => ReactNode;
  /** Leads on to the talk afterwards. */
  onEnd: () => void;
}

/** The trainer's board: every seat, who needs somebody first, and what can be done for all or for one. */
export function Board(props: BoardProps) {
  const { control } = useRoom(props.room);
  return (
    <div className="trainer-board">
      <LinkState room={props.room} startHref={props.startHref} />
      {control && <Led {...props} control={control} />}
    </div>
  );
}

/** A dialog that is open, and for whom. */
type Asked = { what: AskedFor | AskedForSeat; whom: Whom };

function Led({
  room,
  control,
  code,
  startHref,
  onProjector,
  onOpenWindow,
  seatScreen,
  onEnd,
}: BoardProps & { control: Control }) {
  const t = useText('room');
  const { seats, notes } = useRoom(room);
  const now = useRelayTime(room);
  const lead = useMemo(() => leadRoom(room), [room]);
  const [asked, setAsked] = useState<Asked>();
  const [open, setOpen] = useState<number>();
  const [said, setSaid] = useState('');
  const inNeed = byNeed(seats, now, control);
  const newAsks = useNewAsks(seats, t('board.title'));

  const whom = asked?.whom ?? 'all';
  const note = whom === 'all' ? undefined : notes.get(whom);
  const at = stepOfSeat(control, note);
  const scenario =
    whom === 'all'
      ? scenarioOf(control.plan, at, 1)
      : (seats.find(({ seat }) => seat === whom)?.progress?.scenario ?? scenarioOf(control.plan, at, whom));
  const dialog = (what: Asked['what']) => ({ open: asked?.what === what, onClose: () => setAsked(undefined) });
  const common = { whom, lead, onSaid: setSaid };
  const cards = {
    ...common,
    scenario,
    planned: control.plan.steps[at]?.cards ?? [],
    cards: (whom === 'all' ? control : note)?.cards ?? [],
    seats: whom === 'all' ? seats : seats.filter(({ seat }) => seat === whom),
  };
  return (
    <>
      <RoomState control={control} seats={inNeed} code={code} now={now} />
      <ActBar
        control={control}
        lead={lead}
        onAsk={(what) => setAsked({ what, whom: 'all' })}
        onProjector={onProjector}
        canFollow={onOpenWindow !== undefined}
        onSaid={setSaid}
      />
      <div className="trainer-board__news">
        <p role="status" className="trainer-board__said">
          {said}
        </p>
        <p role="status" className="ui-visually-hidden">
          {newAsks.map((seat) => t('board.newAsk', { seat })).join(' ')}
        </p>
        <ShownToAll control={control} seats={seats} lead={lead} onOpenWindow={onOpenWindow} seatScreen={seatScreen} />
      </div>
      {seats.length === 0 ? (
        <div className="trainer-board__nobody">
          <p>{t('board.nobody')}</p>
          <Link className="ui-button ui-button--primary" to={startHref}>
            {t('board.toStart')}
          </Link>
        </div>
      ) : (
        <SeatGrid seats={inNeed} control={control} notes={notes} onOpen={setOpen} />
      )}
      <SeatDialog
        inNeed={asked ? undefined : inNeed.find(({ seat }) => seat.seat === open)}
        control={control}
        note={open === undefined ? undefined : notes.get(open)}
        lead={lead}
        canShow={seatScreen !== undefined}
        onAsk={(what) => open !== undefined && setAsked({ what, whom: open })}
        onClose={() => setOpen(undefined)}
      />
      <WordDialog {...common} {...dialog('word')} shown={(whom === 'all' ? control.message : note?.message)?.words} />
      <CardDialog {...cards} {...dialog('card')} />
      <CardDialog {...cards} {...dialog('agent')} first="agent" />
      <StepsDialog {...common} {...dialog('steps')} at={at} control={control} />
      {onOpenWindow && <FollowDialog {...dialog('follow')} control={control} lead={lead} onOpenWindow={onOpenWindow} />}
      <EndDialog
        {...dialog('end')}
        asks={control.plan.asksConfidence}
        onEnd={() => {
          lead.close();
          onEnd();
        }}
      />
    </>
  );
}
