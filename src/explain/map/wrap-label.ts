/** Breaks a label into lines of at most so many characters, at spaces only. Used to lay out and to draw alike. */
export function wrapLabel(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface LabelType {
  width: number;
  lineHeight: number;
  character: number;
}

/** The measures of the map, in its own units. Characters are counted a little wider than they are. */
export const MAP_TYPE: Record<'title' | 'road', LabelType> = {
  title: { width: 20, lineHeight: 19, character: 8.2 },
  road: { width: 19, lineHeight: 16, character: 7.4 },
};

/** The same where stations stand under each other, as wide as the screen of a phone. */
export const COLUMN_TYPE: typeof MAP_TYPE = {
  title: { width: 29, lineHeight: 20, character: 8.2 },
  road: { width: 27, lineHeight: 17, character: 7.4 },
};
