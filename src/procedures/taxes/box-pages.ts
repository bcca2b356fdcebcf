import type { TaxBox } from '#domain/tax-boxes.ts';

type BoxPages = Record<string, readonly TaxBox[]>;

/** What comes in, by the page that asks for it: the boxes of one spouse and of the other stand together. */
export const INCOME_BOXES = {
  wages: ['1AJ', '1BJ'],
  unemployment: ['1AP', '1BP'],
  pensions: ['1AS', '1BS'],
} as const satisfies BoxPages;

/** What comes off the income or the tax, by the page that asks for it. */
export const CHARGE_BOXES = {
  expenses: ['1AK', '1BK'],
  alimony: ['6GU'],
  'home-help': ['7DB'],
  childcare: ['7GA'],
  gifts: ['7UD', '7UF'],
  school: ['7EA', '7EC'],
} as const satisfies BoxPages;
