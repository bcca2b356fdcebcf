import { useMemo } from 'react';
import type { Amounts } from '#api/amounts.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';
import type { Values } from '#ui/text/words.ts';

type Calculation = Amounts['calculation'];
export type AmountLine = Calculation['lines'][number];

/** The words of a calculation: what each line is called, how much it is, how it comes about. */
export function useAmountWords(procedure: ProcedureId, { id, lines }: Calculation) {
  const words = useText(textsOf(procedure));
  const t = usePortalText();
  const format = useFormat();
  return useMemo(() => {
    const shown = ({ unit, value }: Pick<AmountLine, 'unit' | 'value'>): string => {
      if (unit === 'money') return format.money(value);
      if (unit === 'share') return format.share(value);
      return unit === 'yes-no' ? t(value === 1 ? 'amounts.yes' : 'amounts.no') : format.number(value);
    };
    const values: Values = Object.fromEntries(lines.map((line) => [inText(line.id), forSentences(line, shown)]));
    const path = `amounts.${id}`;
    return {
      shown,
      title: () => words(`${path}.title`),
      source: () => words.rich(`${path}.source`),
      label: (line: string) => words(`${path}.${line}.label`),
      sentence: (line: string) =>
        words.marked(`${path}.${line}.sentence`, { ...values, value: values[inText(line)] ?? '' }),
    };
  }, [words, t, format, id, lines]);
}

export type AmountWords = ReturnType<typeof useAmountWords>;

/** Sentences choose by counts and by yes or no; everything else is put into them as it is read. */
function forSentences(line: AmountLine, shown: (line: AmountLine) => string): string | number {
  if (line.unit === 'count') return line.value;
  if (line.unit === 'yes-no') return line.value === 1 ? 'yes' : 'no';
  return shown(line);
}

/** `own-share` as `ownShare`: the names of values in texts cannot have hyphens. */
const inText = (line: string) => line.replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase());
