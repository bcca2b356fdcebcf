/**
 * What the drawings of papers are made of. A drawing is plain SVG: no hook, no style attribute, no class, no HTML inside.
 * That is what lets it become a picture, on the screen and as a file, under the page's security policy.
 * One unit is a thousandth of the sheet's width: on A4, 15 units are about nine points.
 */

/** Families a computer is likely to have, the narrow ones first among substitutes so that columns hold. */
export const SANS = "Arial, 'Liberation Sans', Helvetica, Roboto, 'DejaVu Sans Condensed', sans-serif";
export const SERIF = "'Times New Roman', 'Liberation Serif', 'Noto Serif', 'DejaVu Serif Condensed', serif";
export const FIXED = "'Courier New', 'Liberation Mono', 'DejaVu Sans Mono', monospace";

export const INK = '#1c2126';
export const FADED = '#5b6168';

export interface InkProps {
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** Which point of the words lies at `x`. */
  at?: 'start' | 'middle' | 'end';
  font?: string;
  color?: string;
  /** Room between the letters. */
  spacing?: number;
  children: string;
}

/** Words on paper. */
export function Ink(props: InkProps) {
  const { x, y, size = 17, bold, italic, at = 'start', font, color = INK, spacing, children } = props;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontFamily={font}
      fontWeight={bold ? 700 : undefined}
      fontStyle={italic ? 'italic' : undefined}
      textAnchor={at === 'start' ? undefined : at}
      letterSpacing={spacing}
      fill={color}
    >
      {children}
    </text>
  );
}

/** Lines of words under each other. */
export function Lines({ lines, leading, ...ink }: Omit<InkProps, 'children'> & { lines: string[]; leading: number }) {
  return (
    <g>
      {lines.map((line, index) => (
        <Ink key={line} {...ink} y={ink.y + index * leading}>
          {line}
        </Ink>
      ))}
    </g>
  );
}

/** A printed line from left to right. */
export function Rule(props: {
  x: number;
  y: number;
  width: number;
  weight?: number;
  color?: string;
  dashed?: boolean;
}) {
  const { x, y, width, weight = 1, color = '#9aa0a6', dashed } = props;
  return (
    <path
      d={`M${x} ${y}h${width}`}
      stroke={color}
      strokeWidth={weight}
      strokeDasharray={dashed ? '6 6' : undefined}
      fill="none"
    />
  );
}

interface BoxProps {
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: string;
  line?: string;
  round?: number;
}

export function Box({ x, y, width, height, fill = 'none', line, round }: BoxProps) {
  return <rect x={x} y={y} width={width} height={height} rx={round} fill={fill} stroke={line} strokeWidth={1.5} />;
}

/** A label in small letters above what it names. */
export function Labelled(props: {
  x: number;
  y: number;
  label: string;
  size?: number;
  bold?: boolean;
  children: string;
}) {
  const { x, y, label, size = 18, bold, children } = props;
  return (
    <g>
      <Ink x={x} y={y} size={13} color={FADED}>
        {label}
      </Ink>
      <Ink x={x} y={y + size + 6} size={size} bold={bold}>
        {children}
      </Ink>
    </g>
  );
}

/** Two ways of signing: what a firm signs and what the persona signs are not in one hand. */
const HANDS = {
  office:
    'M0 28c14-30 30-38 30-20S10 56 22 50 52 8 58 14s-12 32-4 32 16-20 22-20-4 18 4 18 12-26 20-26-6 24 4 24 14-20 24-20 2 18 14 16 22-14 40-18M-6 58c60-10 120-14 196-12',
  own: 'M4 46C2 20 22-6 34 6S18 54 10 50 40 22 56 24s-8 22 2 22 14-22 22-22-8 24 2 22 20-40 26-40-16 44-6 42 18-20 26-18 0 16 10 14 12-10 22-12c14-2 20 8 44-6',
};

/** Somebody's pen. */
export function Signature({ x, y, hand = 'office' }: { x: number; y: number; hand?: keyof typeof HANDS }) {
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={HANDS[hand]}
      fill="none"
      stroke={hand === 'office' ? '#1f3a8a' : '#2b2440'}
      strokeWidth={2.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
