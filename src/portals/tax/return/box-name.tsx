import { COUNTED_BOXES, spouseOf, type TaxBox } from '#domain/tax-boxes.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './boxes.css';

/** Whose column is whose: first names, of which the second is missing for somebody who declares alone. */
export interface Spouses {
  you: string;
  partner?: string | undefined;
}

interface BoxNameProps {
  box: TaxBox;
  spouses?: Spouses | undefined;
}

/** The code of a box as it stands on the form, and what it means in plain words. */
export function BoxName({ box, spouses }: BoxNameProps) {
  const t = useText(TAX_TEXTS);
  const column = spouseOf(box);
  const whose = spouses?.partner === undefined ? undefined : column === 1 ? spouses.you : spouses.partner;
  return (
    <span className="capucine-box">
      <BoxCode box={box} />
      <span>
        {t(`return.box.${box}`)}
        {column !== undefined && whose !== undefined && <span className="capucine-box__whose">{` · ${whose}`}</span>}
      </span>
    </span>
  );
}

export function BoxCode({ box }: { box: TaxBox }) {
  return <span className="capucine-box__code">{box}</span>;
}

/** What stands in a box, as one reads it: euros, or a number of children. */
export function useBoxAmount(): (box: TaxBox, value: number) => string {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  return (box, value) => (COUNTED_BOXES.includes(box) ? t('return.children', { count: value }) : format.money(value));
}
