import type { Field, Form, FormPage } from '#domain/form.ts';
import { COUNTED_BOXES, TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { BOX_PAGES } from '#procedures/tax/correction/correction.boxes.ts';
import { CHANGES_BY_MESSAGE } from '#procedures/tax/correction/correction.context.ts';
import { correctionFacts as facts } from '#procedures/tax/correction/correction.facts.ts';

const amount = (box: TaxBox): Field => {
  const isCounted = COUNTED_BOXES.includes(box);
  return {
    id: box,
    text: isCounted ? 'pupils' : 'amount',
    kind: 'whole-number',
    min: 0,
    max: isCounted ? facts.mostChildren : facts.mostEuros,
  };
};

const boxPages = Object.entries(BOX_PAGES).map(
  ([id, boxes]): FormPage => ({
    id,
    text: 'boxes',
    showWhen: { field: 'box-kind', is: [...boxes] },
    ...(boxes.length > 1 ? { columns: true } : {}),
    fields: boxes.map(amount),
  }),
);

const words = (id: string): FormPage => ({ id, fields: [{ id, kind: 'text', maxLength: 600, optional: true }] });

/** Which box, then what should stand in it; the same online and in a claim. */
const correcting = (id: string): Form => ({
  id,
  intro: true,
  check: true,
  pages: [
    { id: 'box-kind', fields: [{ id: 'box-kind', kind: 'radios', options: [...TAX_BOXES] }] },
    ...boxPages,
    words(`${id}-words`),
  ],
});

/** What is corrected online or claimed, and the message about what only an agent can change. */
export const correctionForms: Record<string, Form> = {
  correction: correcting('correction'),
  claim: correcting('claim'),
  'change-message': {
    id: 'change-message',
    intro: false,
    check: true,
    pages: [
      { id: 'change', fields: [{ id: 'change', kind: 'radios', options: [...CHANGES_BY_MESSAGE] }] },
      words('change-words'),
    ],
  },
};
