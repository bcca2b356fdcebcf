import { type ReactNode, useState } from 'react';
import type { PrintPart } from '#shells/trainer/print/parts.ts';
import { SeatCards } from '#shells/trainer/print/seat-cards.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { Radios } from '#ui/forms/radios.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';

const WAYS = ['code', 'link'] as const;
type Way = (typeof WAYS)[number];

/** How participants can come in, as far as it is known before they do. */
export interface WaysIn {
  /** What is probably right: seat by seat where there is no relay. */
  usual: Way;
  /** Of the room that is open; without one, what the trainer writes by hand on the day. */
  room: { address?: string; code?: string; square?: string };
  /** The square of a seat that plays the plan by itself; undefined: the plan is too long for one. */
  squareOf: (seat: number) => string | undefined;
  /** Whether the address of the plan opens on this computer alone. */
  onlyHere: boolean;
}

interface SeatPartProps {
  ways: WaysIn;
  title: string;
  seats: number;
  frame: (part: PrintPart, sheets: ReactNode, about: ReactNode) => ReactNode;
  forLearners: (sheets: ReactNode) => ReactNode;
}

/** The cards of the seats, for a room with a relay or without. */
export function SeatPart({ ways, title, seats, frame, forLearners }: SeatPartProps) {
  const t = useText('print');
  const [chosen, setChosen] = useState<Way>();
  const way = chosen ?? ways.usual;
  const { room, squareOf } = ways;
  const tooLong = way === 'link' && squareOf(1) === undefined;
  const about = (
    <div className="print-part__choice">
      <FieldFrame id="print-way" group label={t('seats.how')} hint={hintOf(way)}>
        {() => (
          <Radios
            id="print-way"
            value={way}
            options={WAYS.map((value) => ({ value, label: t(`seats.ways.${value}`) }))}
            onChange={(value) => setChosen(WAYS.find((one) => one === value))}
          />
        )}
      </FieldFrame>
      {tooLong && <Notice kind="warning" live title={t('seats.tooLong')} />}
      {way === 'link' && ways.onlyHere && !tooLong && <Notice kind="warning" live title={t('seats.onlyHere')} />}
    </div>
  );
  const wayIn =
    way === 'link'
      ? ({ way, squareOf } as const)
      : ({ way, address: room.address, code: room.code, square: room.square } as const);
  return frame('seats', !tooLong && forLearners(<SeatCards title={title} seats={seats} wayIn={wayIn} />), about);

  function hintOf(which: Way): string {
    if (which === 'link') return t('seats.linkHint');
    return t(room.code ? 'seats.codeKnown' : 'seats.codeLater');
  }
}
