import { taxFacts } from '#desk/documents/paper.facts.ts';
import type { Cents } from '#domain/money.ts';
import type { Persona } from '#domain/persona.ts';

/** Every amount of a tax notice. They follow from the reference income, which procedures ask for: it is the one thing that must be right. */
export interface TaxSums {
  wages: Cents;
  expenses: Cents;
  referenceIncome: Cents;
  gross: Cents;
  relief: Cents;
  tax: Cents;
}

export function taxSums({ referenceIncome = taxFacts.referenceIncome }: Pick<Persona, 'referenceIncome'>): TaxSums {
  const { expenses, threshold, rate, relief, reliefRate, smallest } = taxFacts;
  const wages = Math.round((referenceIncome * 10_000) / (10_000 - expenses) / 100) * 100;
  const gross = Math.round((Math.max(0, referenceIncome - threshold) * rate) / 1_000_000) * 100;
  const relieved = Math.min(gross, Math.max(0, Math.round((relief - (gross * reliefRate) / 10_000) / 100) * 100));
  const tax = gross - relieved < smallest ? 0 : gross - relieved;
  return { wages, expenses: wages - referenceIncome, referenceIncome, gross, relief: relieved, tax };
}
