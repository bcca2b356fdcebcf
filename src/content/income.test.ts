import { describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { printProblem } from '#content/problem.ts';
import { SCENARIO_ID, scenarioFiles } from '#testing/scenario-files.ts';
import { smallProcedure } from '#testing/small-procedure.ts';

const folder = `scenarios/${SCENARIO_ID}`;
const main = `${folder}/scenario.yaml`;

const LINE = `  income:
    - payer: Boulangerie Épi
      kind: wage
      first: 2031-02
      last: 2031-04
      net: 980.00
      sent: 1180.00
      proof: payslip-net
`;

const PAYSLIP = `kind: payslip
issuedOn: 2031-03-31
facts:
  month: 2031-03
  employer: Boulangerie Épi
  net: 980.00
`;

/** The sample scenario with a line of income and its payslip, after some words of either were replaced. */
function compiledWith({ line = LINE, payslip = PAYSLIP }: { line?: string; payslip?: string }) {
  const files = scenarioFiles();
  const scenario = (files[main] ?? '')
    .replace('  stillLooking: true\n', `  stillLooking: true\n${line}`)
    .replace('  - rent-receipt\n', '  - rent-receipt\n  - payslip-net\n');
  const changed = { ...files, [main]: scenario, [`${folder}/documents/payslip-net.yaml`]: payslip };
  return compile(SCENARIO_ID, changed, { 'employment/small': smallProcedure });
}

function problemsWith(changes: { line?: string; payslip?: string }): string[] {
  const compiled = compiledWith(changes);
  return 'problems' in compiled ? compiled.problems.map(printProblem) : [];
}

it('a line of income and its payslip become months and cents', () => {
  const compiled = compiledWith({});
  if (!('exercise' in compiled)) throw new Error(compiled.problems.map(printProblem).join('\n'));
  expect(compiled.exercise.situation.income).toEqual([
    {
      payer: 'Boulangerie Épi',
      kind: 'wage',
      first: '2031-02',
      last: '2031-04',
      net: 98_000,
      sent: 118_000,
      proof: 'payslip-net',
    },
  ]);
});

it('a line that names no proof needs none', () => {
  const line = LINE.replace('      proof: payslip-net\n', '');
  expect(problemsWith({ line })).toEqual([]);
});

describe('a line of income is proven by a payslip that says the same', () => {
  it.each([
    [
      'a proof outside the drawer',
      { line: LINE.replace('proof: payslip-net', 'proof: payslip-may') },
      `${main}:22: document "payslip-may" is not in the drawer. Choose among: payslip-march, rent-receipt, payslip-net.`,
    ],
    [
      'a proof that is no payslip',
      { line: LINE.replace('proof: payslip-net', 'proof: rent-receipt') },
      `${main}:22: document "rent-receipt" is no payslip. Name a payslip.`,
    ],
    [
      'the payslip of somebody else',
      { payslip: `${PAYSLIP}state: somebody-else\n` },
      `${main}:22: document "payslip-net" is somebody-else: it proves nothing. Name the right one.`,
    ],
    [
      'another month',
      { payslip: PAYSLIP.replace('2031-03\n', '2031-05\n') },
      `${main}:18: first is 2031-02 to 2031-04 here and 2031-05 in documents/payslip-net.yaml. Make them the same.`,
    ],
    [
      'another employer',
      { payslip: PAYSLIP.replace('Épi', 'Lirette') },
      `${main}:16: payer is Boulangerie Épi here and Boulangerie Lirette in documents/payslip-net.yaml. Make them the same.`,
    ],
    [
      'another amount',
      { payslip: PAYSLIP.replace('980', '890') },
      `${main}:20: net is 980 here and 890 in documents/payslip-net.yaml. Make them the same.`,
    ],
    [
      'a payslip without the amount to declare',
      { payslip: PAYSLIP.replace('  net: 980.00\n', '  gross: 1255.00\n') },
      `${main}:22: documents/payslip-net.yaml does not say its net. Add "net:" under its facts.`,
    ],
  ])('%s', (_name, changes, problem) => {
    expect(problemsWith(changes)).toEqual([problem]);
  });
});
