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
      if (unit === 'balance') return t(`amounts.balance.${signOf(value)}`, { amount: format.money(Math.abs(value)) });
      if (unit === 'share') return format.share(value);
      return unit === 'yes-no' ? t(value === 1 ? 'amounts.yes' : 'amounts.no') : format.number(value);
    };
    const values: Values = Object.fromEntries(lines.flatMap((line) => forSentences(line, shown)));
    const path = `amounts.${id}`;
    return {
      shown,
      title: () => words(`${path}.title`),
      source: () => words.rich(`${path}.source`),
      label: (line: string) => words(`${path}.${line}.label`, values),
      sentence: (line: string) =>
        words.marked(`${path}.${line}.sentence`, { ...values, value: values[inText(line)] ?? '' }),
    };
  }, [words, t, format, id, lines]);
}

export type AmountWords = ReturnType<typeof useAmountWords>;

/**
 * What sentences are told of a line: how it is read; for counts the number, for yes or no the word, to choose by. Of money besides
 * `<line>Sign`, plus, minus or zero, and `<line>Amount`, the money without its sign.
 */
function forSentences(line: AmountLine, shown: (line: Pick<AmountLine, 'unit' | 'value'>) => string): Told[] {
  const { id, unit, value } = line;
  const name = inText(id);
  if (unit === 'count') return [[name, value]];
  if (unit === 'yes-no') return [[name, value === 1 ? 'yes' : 'no']];
  if (unit === 'share') return [[name, shown(line)]];
  const amount = shown({ unit: 'money', value: Math.abs(value) });
  return [
    [name, shown(line)],
    [`${name}Sign`, signOf(value)],
    [`${name}Amount`, amount],
  ];
}

type Told = [string, string | number];

function signOf(value: number): 'plus' | 'minus' | 'zero' {
  if (value === 0) return 'zero';
  return value > 0 ? 'plus' : 'minus';
}

/** `own-share` as `ownShare`: the names of values in texts cannot have hyphens. */
const inText = (line: string) => line.replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase());
