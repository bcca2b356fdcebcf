import { useText } from '#ui/text/use-text.ts';
import { showCode } from '#workshop/protocol.ts';

/** How the holder of a card comes in. */
export type WayIn =
  | { way: 'code'; address: string | undefined; code: string | undefined; square: string | undefined }
  | { way: 'link'; squareOf: (seat: number) => string | undefined };

interface SeatCardsProps {
  title: string;
  seats: number;
  wayIn: WayIn;
}

const PER_SHEET = 6;

/** A card for each seat, to be cut out: a number instead of a name, and the way in. */
export function SeatCards({ title, seats, wayIn }: SeatCardsProps) {
  const all = Array.from({ length: seats }, (_, index) => index + 1);
  const sheets = Array.from({ length: Math.ceil(seats / PER_SHEET) }, (_, index) =>
    all.slice(index * PER_SHEET, (index + 1) * PER_SHEET),
  );
  return sheets.map((sheet) => (
    <div key={sheet[0]} className="print-sheet print-cards">
      {sheet.map((seat) =>
        wayIn.way === 'link' ? (
          <CardOfSeat key={seat} title={title} seat={seat} square={wayIn.squareOf(seat)} />
        ) : (
          <CardOfRoom key={seat} title={title} {...wayIn} />
        ),
      )}
    </div>
  ));
}

function CardOfSeat({ title, seat, square }: { title: string; seat: number; square: string | undefined }) {
  const t = useText('print');
  return (
    <article className="print-card">
      {title && <p className="print-card__title">{title}</p>}
      <h3 className="print-card__seat">{t('seats.seat', { seat })}</h3>
      <div className="print-card__aim">
        {square && (
          <img
            className="print-card__square print-card__square--large"
            src={square}
            alt={t('seats.square', { seat })}
          />
        )}
        <p>{t('seats.aim')}</p>
      </div>
      <p className="print-card__promise">{t('seats.noName')}</p>
    </article>
  );
}

interface CardOfRoomProps {
  title: string;
  address: string | undefined;
  code: string | undefined;
  square: string | undefined;
}

function CardOfRoom({ title, address, code, square }: CardOfRoomProps) {
  const t = useText('print');
  return (
    <article className="print-card">
      {title && <p className="print-card__title">{title}</p>}
      <div className="print-card__given">
        <h3 className="print-card__seat">
          {t('seats.seatBlank')} <span className="print-card__box" />
        </h3>
        <p className="print-card__promise">{t('seats.given')}</p>
      </div>
      <p>{t('seats.open')}</p>
      {address ? <p className="print-card__address">{address}</p> : <p className="print-blank" />}
      <p>{t('seats.type')}</p>
      {code ? <p className="print-card__code">{showCode(code)}</p> : <p className="print-blank" />}
      {square && (
        <div className="print-card__aim">
          <img className="print-card__square" src={square} alt={t('seats.squareOfRoom')} />
          <p>{t('seats.aimInstead')}</p>
        </div>
      )}
      <p className="print-card__promise">{t('seats.noName')}</p>
    </article>
  );
}
