import { PRINT_PARTS, type PrintPart } from '#shells/trainer/print/parts.ts';
import { Button } from '#ui/forms/button.tsx';
import { Checkboxes } from '#ui/forms/checkboxes.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { useText } from '#ui/text/use-text.ts';
import { MOST_SEATS } from '#workshop/protocol.ts';

/** What is printed, for how many, from when. */
export interface PrintChoice {
  parts: PrintPart[];
  papers: boolean;
  seats: number;
  /** Minutes after midnight. */
  begins: number;
}

interface PrintChoicesProps {
  choice: PrintChoice;
  /** Sheets that the papers of the personas would take. */
  paperSheets: number;
  onChoice: (choice: Partial<PrintChoice>) => void;
  onPrint: () => void;
}

/** Everything there is to choose before one prints. */
export function PrintChoices({ choice, paperSheets, onChoice, onPrint }: PrintChoicesProps) {
  const t = useText('print');
  const toggle = (part: PrintPart | undefined) =>
    onChoice({ parts: PRINT_PARTS.filter((one) => choice.parts.includes(one) !== (one === part)) });
  return (
    <div className="print-choices screen-only">
      <FieldFrame id="print-parts" group label={t('choice.what')} hint={t('choice.paper')}>
        {() => (
          <Checkboxes
            id="print-parts"
            ticked={choice.parts}
            options={PRINT_PARTS.map((value) => ({ value, label: t(`choice.parts.${value}`) }))}
            onToggle={(value) => toggle(PRINT_PARTS.find((one) => one === value))}
          />
        )}
      </FieldFrame>
      <div className="print-choices__more">
        <FieldFrame id="print-seats" label={t('choice.seats')}>
          {() => <SeatsInput seats={choice.seats} onSeats={(seats) => onChoice({ seats })} />}
        </FieldFrame>
        {choice.parts.includes('session') && (
          <FieldFrame id="print-begins" label={t('choice.begins')}>
            {() => (
              <input
                id="print-begins"
                className="trainer-select print-choices__short"
                type="time"
                step={300}
                value={clockOf(choice.begins)}
                onChange={({ target }) => {
                  const begins = minutesOf(target.value);
                  if (begins !== undefined) onChoice({ begins });
                }}
              />
            )}
          </FieldFrame>
        )}
        {choice.parts.includes('personas') && paperSheets > 0 && (
          <div>
            <Checkboxes
              id="print-papers"
              ticked={choice.papers ? ['papers'] : []}
              options={[{ value: 'papers', label: t('choice.papers', { n: paperSheets }) }]}
              onToggle={() => onChoice({ papers: !choice.papers })}
            />
            <p className="trainer-note">{t('choice.papersHint')}</p>
          </div>
        )}
      </div>
      {choice.parts.length > 0 && (
        <div>
          <Button icon="print" ofDevice onPress={onPrint}>
            {t('choice.all')}
          </Button>
        </div>
      )}
    </div>
  );
}

function SeatsInput({ seats, onSeats }: { seats: number; onSeats: (seats: number) => void }) {
  return (
    <input
      id="print-seats"
      className="trainer-select print-choices__short"
      type="number"
      inputMode="numeric"
      min={1}
      max={MOST_SEATS}
      defaultValue={seats}
      onChange={({ target }) => {
        const next = Math.round(target.valueAsNumber);
        if (next >= 1 && next <= MOST_SEATS) onSeats(next);
      }}
    />
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

function minutesOf(clock: string): number | undefined {
  const [hours = Number.NaN, minutes = Number.NaN] = clock.split(':').map(Number);
  return Number.isNaN(hours + minutes) ? undefined : hours * 60 + minutes;
}
