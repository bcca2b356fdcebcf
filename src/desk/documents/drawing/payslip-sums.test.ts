import { describe, expect, it } from 'vitest';
import { grossFor, payslipSums } from '#desk/documents/drawing/payslip-sums.ts';

const everyLine = (gross: number) => {
  const { sections, notDeductible, relief } = payslipSums(gross);
  return [...sections.flatMap(({ lines }) => lines), notDeductible, relief];
};

describe.each([8_820, 18_200, 61_240, 178_035, 1])('a payslip of %i cents', (gross) => {
  const sums = payslipSums(gross);

  it('prints totals that are the sums of its lines', () => {
    expect(everyLine(gross).reduce((sum, { employee }) => sum + employee, 0)).toBe(sums.employeeTotal);
    expect(everyLine(gross).reduce((sum, { employer }) => sum + employer, 0)).toBe(sums.employerTotal);
  });

  it('goes from gross to net and to the cost for the employer without losing a cent', () => {
    expect(sums.netBeforeTax + sums.employeeTotal).toBe(gross);
    expect(sums.netTaxable - sums.notDeductible.employee).toBe(sums.netBeforeTax);
    expect(sums.employerCost).toBe(gross + sums.employerTotal);
  });

  it('speaks in whole cents', () => {
    expect(everyLine(gross).flatMap(({ base, employee, employer }) => [base, employee, employer])).toSatisfy(
      (amounts: number[]) => amounts.every(Number.isInteger),
    );
  });
});

it.each([1, 2_345, 30_000, 61_318, 98_000, 142_607])('finds the gross pay of a net amount of %i cents', (net) => {
  expect(payslipSums(grossFor(net)).netSocial).toBe(net);
});

it('leaves the employee a bit less than four fifths, as in life', () => {
  const { netSocial } = payslipSums(100_000);
  expect(netSocial).toBeGreaterThan(77_000);
  expect(netSocial).toBeLessThan(80_000);
});
