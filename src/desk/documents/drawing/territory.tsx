import { Box, FIXED, Ink } from '#desk/documents/drawing/ink.tsx';

/** What the cards of the invented territory share: a flower where a State puts its emblem, and no flag. */

export interface CardColors {
  ink: string;
  ground: string;
  waves: readonly [string, string];
}

const PETALS = [0, 60, 120, 180, 240, 300];

/** Fine lines in two colours, as papers have them that are hard to copy. */
export function Guilloche({ width, height, colors }: { width: number; height: number; colors: CardColors }) {
  const waves = Array.from({ length: Math.ceil(height / 24) + 1 }, (_, index) => index * 24);
  const half = width / 2;
  return (
    <g>
      <Box x={0} y={0} width={width} height={height} fill={colors.ground} />
      {waves.map((y) => (
        <path
          key={y}
          d={`M0 ${y}c${half * 0.32}-46 ${half * 0.66} 52 ${half} 6s${half * 0.68}-52 ${half}-6`}
          fill="none"
          stroke={colors.waves[y % 48 === 0 ? 0 : 1]}
          strokeWidth={1.4}
        />
      ))}
    </g>
  );
}

export function Flower({ x, y, size, fill }: { x: number; y: number; size: number; fill: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      {PETALS.map((turn) => (
        <ellipse key={turn} cx={0} cy={-24} rx={13} ry={22} transform={`rotate(${turn})`} fill={fill} opacity={0.82} />
      ))}
      <circle r={10} fill="#f2c14e" />
    </g>
  );
}

/** A likeness of nobody, 246 units wide and 320 high. */
export function Portrait({
  x,
  y,
  scale = 1,
  tint = '#7c6a87',
}: {
  x: number;
  y: number;
  scale?: number;
  tint?: string;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Box x={0} y={0} width={246} height={320} fill="#dcd8e0" line={tint} />
      <path d="M18 320c4-92 44-124 105-124s101 32 105 124Z" fill={tint} />
      <path d="M98 176h50v44c0 14-50 14-50 0Z" fill="#b8a5b8" />
      <ellipse cx={123} cy={122} rx={58} ry={74} fill="#c9b8c8" />
      <path d="M60 126c-8-70 28-98 64-98s70 26 62 98c-8-34-24-52-62-52s-56 18-64 52Z" fill="#4d3f57" />
    </g>
  );
}

/** A name as machines read it. */
export const plainLetters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, '<');

interface ZoneProps {
  y: number;
  lines: string[];
  /** Signs on one line. */
  length: number;
  size: number;
  leading: number;
}

/** The lines that machines read, with the letters of a country that does not exist. */
export function MachineZone({ y, lines, length, size, leading }: ZoneProps) {
  return (
    <g>
      {lines.map((line, index) => (
        <Ink key={line} x={500} y={y + index * leading} size={size} font={FIXED} at="middle">
          {line.padEnd(length, '<').slice(0, length)}
        </Ink>
      ))}
    </g>
  );
}

/** Bars that no reader understands: their widths come from the letters of a word. */
export function Bars({
  x,
  y,
  height,
  word,
  color,
}: {
  x: number;
  y: number;
  height: number;
  word: string;
  color: string;
}) {
  const widths = [...word.repeat(3)].flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return [2 + (code % 4), 2 + ((code >> 2) % 5)];
  });
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const d = widths.flatMap((width, index) =>
    index % 2 === 0 ? [`M${x + (starts[index] ?? 0)} ${y}h${width}v${height}h-${width}Z`] : [],
  );
  return <path d={d.join('')} fill={color} />;
}
