import { type ContributionFacts, payslipFacts } from '#desk/documents/paper.facts.ts';
import type { Cents } from '#domain/money.ts';

export interface PayslipLine {
  label: string;
  base: Cents;
  /** In hundredths of a percent. */
  employeeRate: number;
  employee: Cents;
  employerRate: number;
  employer: Cents;
}

/** Every amount of a payslip, drawn from the gross pay: what is printed adds up to the cent. */
export interface PayslipSums {
  sections: { title: string; lines: PayslipLine[] }[];
  notDeductible: PayslipLine;
  relief: PayslipLine;
  /** All that is taken from the employee, and all that the employer pays on top. */
  employeeTotal: Cents;
  employerTotal: Cents;
  /** The amount that benefit offices ask for. Without meal vouchers or insurance, it is the net pay before tax. */
  netSocial: Cents;
  netBeforeTax: Cents;
  netTaxable: Cents;
  employerCost: Cents;
}

/**
 * The gross pay that leaves exactly this net amount. A cent more of gross is a cent more of net at most, so that none is
 * jumped over.
 */
export function grossFor(net: Cents): Cents {
  let gross = net;
  while (payslipSums(gross).netSocial < net) gross += Math.max(1, net - payslipSums(gross).netSocial);
  return gross;
}

export function payslipSums(gross: Cents): PayslipSums {
  const line = ({ label, base, employee, employer }: ContributionFacts): PayslipLine => {
    const applied = Math.round((gross * base) / 10_000);
    const share = (rate: number) => Math.round((applied * rate) / 10_000);
    return {
      label,
      base: applied,
      employeeRate: employee,
      employee: share(employee),
      employerRate: employer,
      employer: share(employer),
    };
  };
  const sections = payslipFacts.contributions.map(({ title, lines }) => ({ title, lines: lines.map(line) }));
  const notDeductible = line(payslipFacts.notDeductible);
  const relief = line(payslipFacts.relief);
  const lines = [...sections.flatMap((section) => section.lines), notDeductible, relief];
  const employeeTotal = lines.reduce((sum, { employee }) => sum + employee, 0);
  const employerTotal = lines.reduce((sum, { employer }) => sum + employer, 0);
  const net = gross - employeeTotal;
  return {
    sections,
    notDeductible,
    relief,
    employeeTotal,
    employerTotal,
    netSocial: net,
    netBeforeTax: net,
    netTaxable: net + notDeductible.employee,
    employerCost: gross + employerTotal,
  };
}
