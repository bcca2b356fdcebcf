import { cents } from '#domain/money.ts';
import { amountModel, figure, input, type Line, money } from '#procedures/amounts/model.ts';
import type { Rule } from '#procedures/amounts/rule.ts';
import { type DeclaredReturn, type TaxResult, taxInputs } from '#procedures/taxes/declared.ts';
import { incomeTaxFacts as facts } from '#procedures/taxes/income-tax.facts.ts';

const box = input('money', cents(500_000));
const pupils = input('count', 10);
const count = (rule: Rule): Line => ({ unit: 'count', rule });
const brackets = facts.brackets.map((_, index) => index + 1);

/**
 * The income tax of a year, from what is left to pay or given back to what was declared. Inputs: those of `taxInputs`. Whole euros
 * wherever the agency rounds to them: income, tax, what comes off it, what is given back.
 */
export const incomeTaxModel = amountModel('income-tax', facts.validFor, {
  balance: { unit: 'balance', rule: 'tax - credits - withheld + advance' },

  tax: money({ valeur: 'gross - rebate - reductions', plancher: 0 }),
  gross: money(ifElse('added-parts > 0', { 'le maximum de': ['tax-by-parts', 'tax-capped'] }, 'tax-by-parts')),
  ...taxByParts('tax-by-parts', '', 'parts'),
  'tax-capped': money({ valeur: 'tax-without - most-saved', plancher: 0 }),
  ...taxByParts('tax-without', 'without-', 'own-parts'),
  'most-saved': money(
    ifElse('alone = 1', 'alone-cap + (half-parts - 2) * half-part-cap', 'half-parts * half-part-cap'),
  ),
  'half-parts': count('added-parts * 2'),
  parts: count('own-parts + added-parts'),
  'own-parts': count(ifElse('couple = 1', 'parts-couple', 'parts-single')),
  'added-parts': count({ somme: ['child-parts', ifElse('alone = 1', 'alone-part', 0)] }),
  'child-parts': count({
    variations: [
      { si: 'children = 0', alors: 0 },
      { si: 'children <= first-children', alors: 'children * child-part' },
      { sinon: 'first-children * child-part + (children - first-children) * later-child-part' },
    ],
  }),
  alone: {
    unit: 'yes-no',
    rule: {
      variations: [{ si: 'couple = 1', alors: 0 }, { si: 'children = 0', alors: 0 }, { sinon: 'raises-alone' }],
    },
  },
  rebate: money({ 'le minimum de': ['gross', 'rebate-worked-out'] }),
  'rebate-worked-out': inEuros({ valeur: 'rebate-most - gross * rebate-rate', plancher: 0 }),
  'rebate-most': money(ifElse('couple = 1', 'rebate-couple', 'rebate-single')),

  taxable: inEuros({ somme: ['earned-1', ofSpouse('earned-2'), 'pension-left', '0 - alimony'], plancher: 0 }),
  ...earnedBy(1),
  ...earnedBy(2),
  'pension-left': money('pensions - pension-off'),
  pensions: money({ somme: ['pension-1', ofSpouse('pension-2')] }),
  'pension-off': money({
    'le minimum de': ['pension-most', { somme: ['pension-off-1', ofSpouse('pension-off-2')] }],
  }),
  ...pensionOff(1),
  ...pensionOff(2),

  reductions: money('gift-reduction + school-reduction'),
  'gift-reduction': inEuros('gifts-help-counted * help-rate + gifts-counted * gift-rate'),
  'gifts-help-counted': money({ 'le minimum de': ['gifts-help', 'help-most'] }),
  'gifts-counted': money('gifts + gifts-help - gifts-help-counted'),
  'school-reduction': money('at-college * college-sum + at-lycee * lycee-sum'),

  credits: money('home-help-credit + childcare-credit'),
  'home-help-credit': inEuros('home-help-counted * home-help-rate'),
  'home-help-counted': money({ 'le minimum de': ['home-help', 'home-help-limit'] }),
  'home-help-limit': money({
    somme: ['home-help-most', ifElse('children > 0', 'children * home-help-child', 0)],
    plafond: 'home-help-top',
  }),
  'childcare-credit': inEuros('childcare-counted * childcare-rate'),
  'childcare-counted': money({ 'le minimum de': ['childcare', 'childcare-most'] }),

  couple: input('yes-no', 1),
  'raises-alone': input('yes-no', 1),
  children: input('count', 10),
  'wages-1': box,
  'wages-2': box,
  'unemployment-1': box,
  'unemployment-2': box,
  'expenses-1': box,
  'expenses-2': box,
  'pension-1': box,
  'pension-2': box,
  alimony: box,
  'gifts-help': box,
  gifts: box,
  'at-college': pupils,
  'at-lycee': pupils,
  'home-help': box,
  childcare: box,
  withheld: box,
  advance: box,

  ...Object.fromEntries(
    facts.brackets.flatMap(({ from, rate }, index) => [
      [`from-${index + 1}`, figure('money', from)],
      [`rate-${index + 1}`, figure('share', rate)],
    ]),
  ),
  'parts-single': figure('count', facts.partsSingle),
  'parts-couple': figure('count', facts.partsCouple),
  'child-part': figure('count', facts.childPart),
  'first-children': figure('count', facts.firstChildren),
  'later-child-part': figure('count', facts.laterChildPart),
  'alone-part': figure('count', facts.alonePart),
  'half-part-cap': figure('money', facts.halfPartCap),
  'alone-cap': figure('money', facts.aloneCap),
  'rebate-single': figure('money', facts.rebateSingle),
  'rebate-couple': figure('money', facts.rebateCouple),
  'rebate-rate': figure('share', facts.rebateRate),
  'pay-rate': figure('share', facts.payRate),
  'pay-least': figure('money', facts.payLeast),
  'pay-most': figure('money', facts.payMost),
  'pension-rate': figure('share', facts.pensionRate),
  'pension-least': figure('money', facts.pensionLeast),
  'pension-most': figure('money', facts.pensionMost),
  'help-rate': figure('share', facts.helpRate),
  'help-most': figure('money', facts.helpMost),
  'gift-rate': figure('share', facts.giftRate),
  'college-sum': figure('money', facts.collegeSum),
  'lycee-sum': figure('money', facts.lyceeSum),
  'home-help-rate': figure('share', facts.homeHelpRate),
  'home-help-most': figure('money', facts.homeHelpMost),
  'home-help-child': figure('money', facts.homeHelpChild),
  'home-help-top': figure('money', facts.homeHelpTop),
  'childcare-rate': figure('share', facts.childcareRate),
  'childcare-most': figure('money', facts.childcareMost),
});

function ifElse(si: string, alors: Rule, sinon: Rule): Rule {
  return { variations: [{ si, alors }, { sinon }] };
}

/** What the second column holds counts for a couple only. */
function ofSpouse(line: string): Rule {
  return ifElse('couple = 1', line, 0);
}

/** Rounded to the nearest euro. */
function euros(rule: Rule): Rule {
  return { produit: [{ produit: [rule, '1 / 100'], arrondi: 'oui' }, '100'] };
}

function inEuros(rule: Rule): Line {
  return money(euros(rule));
}

/** What one person's work and unemployment benefit count for: less real expenses where there are some, less 10 % otherwise. */
function earnedBy(column: 1 | 2): Record<string, Line> {
  const [pay, tenth, expenses] = [`pay-${column}`, `pay-tenth-${column}`, `expenses-${column}`];
  const flat: Rule = { 'le minimum de': [pay, { valeur: tenth, plancher: 'pay-least', plafond: 'pay-most' }] };
  return {
    [`earned-${column}`]: money({ valeur: `${pay} - costs-${column}`, plancher: 0 }),
    [pay]: money(`wages-${column} + unemployment-${column}`),
    [`costs-${column}`]: money(ifElse(`${expenses} > 0`, expenses, flat)),
    [tenth]: inEuros(`${pay} * pay-rate`),
  };
}

/** What is taken off one person's pension, before the limit of the household. */
function pensionOff(column: 1 | 2): Record<string, Line> {
  const [pension, tenth] = [`pension-${column}`, `pension-tenth-${column}`];
  return {
    [`pension-off-${column}`]: money({ 'le minimum de': [pension, { valeur: tenth, plancher: 'pension-least' }] }),
    [tenth]: inEuros(`${pension} * pension-rate`),
  };
}

/** The tax of so many parts: that of one part, bracket by bracket, as many times. */
function taxByParts(name: string, before: string, parts: string): Record<string, Line> {
  const slices = brackets.map((number) => `${before}slice-${number}`);
  return {
    [name]: inEuros({ produit: [{ somme: slices }, parts] }),
    ...Object.fromEntries(brackets.map((number) => [`${before}slice-${number}`, sliceOf(before, number)])),
    [`${before}income-of-part`]: money({ valeur: `taxable / ${parts}`, arrondi: 'oui' }),
  };
}

function sliceOf(before: string, number: number): Line {
  const income = `${before}income-of-part`;
  const upTo: Rule = number < brackets.length ? { 'le minimum de': [income, `from-${number + 1}`] } : income;
  const inside: Rule = { somme: [upTo, `0 - from-${number}`], plancher: 0 };
  return money({ produit: [inside, `rate-${number}`], arrondi: 'oui' });
}

/**
 * What a return comes to, in cents. `credits` are what is left of them after the advance of January, which may be less than nothing:
 * the balance is always the tax, less the credits, less what was withheld. Negative, it is given back. The rate is that of the
 * household: the tax before reductions, as a share of the income declared.
 */
export function incomeTaxOf(declared: DeclaredReturn): TaxResult {
  const { lines } = incomeTaxModel.workOut(taxInputs(declared));
  const values = new Map(lines.map(({ id, value }) => [id, value]));
  const inCents = (line: string) => values.get(line) ?? 0;
  const income = inCents('pay-1') + inCents('pensions') + (declared.couple ? inCents('pay-2') : 0);
  const rate =
    income > 0
      ? Math.round(((inCents('gross') - inCents('rebate')) / income) * facts.ratePrecision) / facts.ratePrecision
      : 0;
  return {
    tax: inCents('tax'),
    credits: inCents('credits') - declared.advance,
    withheld: inCents('withheld'),
    balance: inCents('balance'),
    rate,
  };
}
