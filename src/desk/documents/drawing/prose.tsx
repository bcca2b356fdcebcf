import { Ink, type InkProps } from '#desk/documents/drawing/ink.tsx';

/**
 * A text of any length set between two margins. SVG does not break lines, and a drawing cannot measure its letters: the
 * widths are those of the widest family of `ink.tsx`, so that a line is rather too short than too long.
 */

/** Shares of the letter's height. */
const WIDTHS: [RegExp, number][] = [
  [/[iljI.,;:’'!|\u00a0\u202f ]/, 0.32],
  [/[ftr()\-[\]"°/]/, 0.4],
  [/[mwMW@%—–œ…]/, 0.9],
  [/[A-ZÀ-ÖØ-Þ&]/, 0.67],
];

const widthOf = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;

/** About how wide a text is. */
export function inkWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

/** The largest size, up to `size`, at which a text stays within `width`. */
export function sizeWithin(text: string, size: number, width: number): number {
  return Math.min(size, Math.floor((size * width) / inkWidth(text, size)));
}

/** French puts a space before these signs, and no line may begin with one of them. */
const stuck = (text: string) => text.replace(/ ([:;!?»€%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');

/** The lines of a text, none wider than `width`. A word that is wider by itself has its own line. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of stuck(text)
    .split(/[ \n]+/)
    .filter((one) => one !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && inkWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface ProseProps extends Omit<InkProps, 'children'> {
  paragraphs: readonly string[];
  width: number;
  leading: number;
  /** Room between two paragraphs, besides the leading. */
  gap?: number;
  size: number;
}

/** How much room a text takes from its first line to the line that follows it. */
export function proseHeight({ paragraphs, width, size, leading, gap = 0 }: Omit<ProseProps, 'x' | 'y'>): number {
  return paragraphs.reduce((sum, text) => sum + wrapped(text, width, size).length * leading + gap, 0);
}

const SIZES = [21, 19, 17, 15, 13, 11];

export type Setting = Pick<ProseProps, 'size' | 'leading'> & { gap: number };

/** How to set a text of any length so that it stays within a width and a height: as large as it fits. */
export function settingFor(paragraphs: readonly string[], width: number, height: number): Setting {
  const settings = SIZES.map((size) => ({ size, leading: Math.round(size * 1.5), gap: Math.round(size * 0.8) }));
  const fitting = settings.find((one) => proseHeight({ ...one, paragraphs, width }) <= height);
  return fitting ?? { size: 11, leading: 17, gap: 9 };
}

export function Prose({ paragraphs, width, leading, gap = 0, ...ink }: ProseProps) {
  const lines = paragraphs.flatMap((text, index) => {
    const before = { paragraphs: paragraphs.slice(0, index), width, leading, gap, size: ink.size };
    const top = ink.y + proseHeight(before);
    return wrapped(text, width, ink.size).map((line, place) => ({ line, y: top + place * leading }));
  });
  return (
    <g>
      {lines.map(({ line, y }) => (
        <Ink key={y} {...ink} y={y}>
          {line}
        </Ink>
      ))}
    </g>
  );
}
