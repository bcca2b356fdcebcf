import type { Field, Form } from '#domain/form.ts';
import { PLEAS } from '#procedures/debt/debt.context.ts';
import type { DebtFacts } from '#procedures/debt/debt.facts.ts';

const yesOrNo = (id: string): Field => ({ id, kind: 'radios', options: ['yes', 'no'] });
const choiceOf = (id: string, options: readonly string[]): Field => ({ id, kind: 'radios', options: [...options] });
const words: Field = { id: 'words', kind: 'text', maxLength: 600, optional: true };

function form(id: string, pages: Field[]): Form {
  return { id, intro: true, check: true, pages: pages.map((field) => ({ id: field.id, fields: [field] })) };
}

/** What is wrong with the sum, as the objection lets one say it. */
export const WRONGS = ['amount', 'period', 'not-mine', 'already-paid', 'other'] as const;

/**
 * The forms of a debt. Those that count as agreeing with the sum ask first whether one does: who learns it afterwards has
 * lost the way back.
 */
export function debtForms(facts: DebtFacts): Record<string, Form> {
  const forms = [
    form('spread', [yesOrNo('agrees'), choiceOf('months', facts.instalments.map(String))]),
    form('remission', [yesOrNo('agrees'), choiceOf('plea', PLEAS), words]),
    form('contest', [choiceOf('wrong', WRONGS), words, choiceOf('wish', ['cancel', 'lower', 'explain'])]),
    form('review', [choiceOf('why', ['not-answered', 'facts-wrong', 'rule-wrong', 'other']), words]),
  ];
  return Object.fromEntries(forms.map((one) => [one.id, one]));
}
