import { Box, Ink, Rule } from '#desk/documents/drawing/ink.tsx';
import type { PayslipLine, PayslipSums } from '#desk/documents/drawing/payslip-sums.ts';
import { euros, percent } from '#desk/documents/drawing/print-format.ts';
import type { Cents } from '#domain/money.ts';

const LEFT = 60;
const WIDTH = 880;
const STEP = 38;
const BLUE = '#23435f';
const TINT = '#eef1f4';
/** Right edges of the columns of figures. */
const BASE = 566;
const RATE = 656;
const EMPLOYEE = 790;
const EMPLOYER = 926;

interface Row {
  label: string;
  base?: string;
  rate?: string;
  employee?: string;
  employer?: string;
  look?: 'title' | 'total';
}

interface PayslipTableProps {
  top: number;
  hours: number;
  gross: Cents;
  sums: PayslipSums;
}

/** The lines of the payslip, from the hours to the total of contributions. */
export function PayslipTable({ top, hours, gross, sums }: PayslipTableProps) {
  const rows = rowsOf(hours, gross, sums);
  return (
    <g>
      <Box x={LEFT} y={top} width={WIDTH} height={40} fill={BLUE} />
      <Head x={LEFT + 14} y={top} at="start" words="Éléments de paie" />
      <Head x={BASE} y={top} words="Base" />
      <Head x={RATE} y={top} words="Taux" />
      <Head x={EMPLOYEE} y={top} words="Part salarié" />
      <Head x={EMPLOYER} y={top} words="Part employeur" />
      {rows.map((row, index) => (
        <TableRow key={row.label} row={row} top={top + 40 + index * STEP} />
      ))}
      <Box x={LEFT} y={top} width={WIDTH} height={40 + rows.length * STEP} line="#9aa0a6" />
      {[BASE, RATE, EMPLOYEE].map((x) => (
        <path key={x} d={`M${x + 10} ${top + 40}V${top + 40 + rows.length * STEP}`} stroke="#d3d7db" />
      ))}
    </g>
  );
}

function Head({ x, y, words, at = 'end' }: { x: number; y: number; words: string; at?: 'start' | 'end' }) {
  return (
    <Ink x={x} y={y + 26} size={15} bold at={at} color="#ffffff">
      {words}
    </Ink>
  );
}

function TableRow({ row, top }: { row: Row; top: number }) {
  const bold = row.look !== undefined;
  const y = top + 25;
  const figures: [number, string | undefined][] = [
    [BASE, row.base],
    [RATE, row.rate],
    [EMPLOYEE, row.employee],
    [EMPLOYER, row.employer],
  ];
  return (
    <g>
      {row.look && <Box x={LEFT} y={top} width={WIDTH} height={STEP} fill={TINT} />}
      {row.look === 'total' && <Rule x={LEFT} y={top} width={WIDTH} />}
      <Ink x={LEFT + (bold ? 14 : 28)} y={y} size={17} bold={bold}>
        {row.label}
      </Ink>
      {figures.map(
        ([x, figure]) =>
          figure !== undefined && (
            <Ink key={x} x={x} y={y} size={17} bold={bold} at="end">
              {figure}
            </Ink>
          ),
      )}
    </g>
  );
}

function rowsOf(hours: number, gross: Cents, sums: PayslipSums): Row[] {
  const hourly = hours > 0 ? euros(Math.round(gross / hours)) : undefined;
  return [
    { label: 'Salaire de base', base: `${euros(hours * 100)} h`, rate: hourly, employee: euros(gross) },
    { label: 'Salaire brut', employee: euros(gross), look: 'total' },
    ...sums.sections.flatMap(({ title, lines }): Row[] =>
      // A section of one line needs no heading of its own.
      lines.length === 1 ? lines.map(contribution) : [{ label: title, look: 'title' }, ...lines.map(contribution)],
    ),
    contribution(sums.notDeductible),
    contribution(sums.relief),
    {
      label: 'Total des cotisations et contributions',
      employee: euros(sums.employeeTotal),
      employer: euros(sums.employerTotal),
      look: 'total',
    },
    { label: 'Total versé par l’employeur', employer: euros(sums.employerCost) },
  ];
}

function contribution({ label, base, employeeRate, employee, employer }: PayslipLine): Row {
  return {
    label,
    base: euros(base),
    rate: employeeRate === 0 ? undefined : percent(employeeRate),
    employee: employeeRate === 0 ? undefined : euros(employee),
    employer: employer === 0 ? undefined : euros(employer),
  };
}
