import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './hand-in.css';

interface HandInProps {
  /** Pictures of the square codes that hold the report: usually one. */
  squares: readonly string[];
  onSave: () => void;
}

/** At the end, where there is no network: what the debrief needs, to be photographed or saved. */
export function HandIn({ squares, onSave }: HandInProps) {
  const t = useText('seat');
  return (
    <section className="seat-hand-in">
      <h2>{t('handIn.title')}</h2>
      <p>{t('handIn.why', { n: squares.length })}</p>
      <div className="seat-hand-in__squares">
        {squares.map((square, index) => (
          <img
            key={square}
            src={square}
            alt={t('handIn.square', { n: index + 1, of: squares.length })}
            width="320"
            height="320"
          />
        ))}
      </div>
      <p>{t('handIn.what')}</p>
      <div>
        <Button look="secondary" icon="file" ofDevice onPress={onSave}>
          {t('handIn.save')}
        </Button>
      </div>
    </section>
  );
}
