import type { ReactNode } from 'react';
import type { PrintPart } from '#shells/trainer/print/parts.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

interface PrintedPartProps {
  part: PrintPart;
  /** Whether another part is being printed alone. */
  leftOut: boolean;
  onPrint: () => void;
  /** How many copies, and what else is to be known before one prints. */
  about?: ReactNode;
  children: ReactNode;
}

/** The sheets of one kind, as they will come out of the printer, and the button that prints them alone. */
export function PrintedPart({ part, leftOut, onPrint, about, children }: PrintedPartProps) {
  const t = useText('print');
  const name = t(`choice.parts.${part}`);
  return (
    <section className={`print-part${leftOut ? ' print-part--left-out' : ''}`} aria-labelledby={`print-${part}`}>
      <div className="print-part__head screen-only">
        <h2 id={`print-${part}`}>{name}</h2>
        <Button look="secondary" icon="print" ofDevice label={t('choice.onlyNamed', { part: name })} onPress={onPrint}>
          {t('choice.only')}
        </Button>
        {about}
      </div>
      {children}
    </section>
  );
}
