import type { Figure } from './figures.ts';

interface Result {
  rounds: number;
  machine: { node: string; browser: string; cores: number; load?: number };
  figures: Figure[];
}

const DECIMALS: Record<Figure['unit'], number> = { ms: 1, kB: 1, count: 0, ratio: 2 };
const SIGNS: Record<Figure['unit'], string> = { ms: ' ms', kB: ' kB', count: '', ratio: ' ×' };

/** The figures as a table for people, with the goals beside them. */
export function tableOf({ rounds, machine, figures }: Result): string {
  const rows = figures.map(({ what, value, unit, goal, met }) => [
    what,
    shown(value, unit),
    goal === undefined ? '' : `≤ ${goal}${SIGNS[unit]}`,
    met === undefined ? '' : met ? 'met' : 'missed',
  ]);
  const table = [['', 'measured', 'goal', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map(([what = '', value = '', goal = '', met = '']) =>
    `${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${goal.padStart(widths[2] ?? 0)}  ${met}`.trimEnd(),
  );
  const { node, browser, cores, load = 0 } = machine;
  const about = `${rounds} rounds, Node ${node}, browser ${browser}, ${cores} cores, load ${load.toFixed(1)}`;
  const measured = figures.filter(({ met }) => met !== undefined);
  const met = measured.filter((figure) => figure.met).length;
  return `${about}\n\n${lines.join('\n')}\n\n${met} of ${measured.length} goals met\n`;
}

function shown(value: number, unit: Figure['unit']): string {
  const decimals = unit === 'ms' && value < 1 ? 3 : DECIMALS[unit];
  return `${value.toFixed(decimals)}${SIGNS[unit]}`;
}
