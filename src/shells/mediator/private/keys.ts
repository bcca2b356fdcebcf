/**
 * Every key of the private window. With Alt and Shift a letter works everywhere in it, also while one types on the portal;
 * alone, only outside boxes and away from what can be pressed on the portal, and only as long as the mediator has not switched that off: somebody who
 * speaks to their computer would set off letters without wanting to (WCAG 2.1.4).
 *
 * Why Alt and Shift: Ctrl+Alt writes characters on French keyboards, Alt alone opens menus, Ctrl+Shift belongs to browsers, and
 * screen readers keep Insert, Caps Lock and Ctrl+Option. Chrome and Edge take some letters with Alt and Shift: A, B, C, I, N, P,
 * T, W, X, Z are left to them. A, Q, Z, W and M lie elsewhere on another keyboard, where only the place of a key is known.
 */
export const LETTERS = {
  doIt: 'g',
  hand: 'v',
  freeze: 'f',
  blank: 'e',
  undo: 'u',
  size: 'l',
  timer: 'h',
  site: 's',
  keys: 'k',
} as const;

/** The panels beside the script, by the digits that open them. */
export const PANELS = ['script', 'show', 'cards', 'calendar', 'notes', 'persona'] as const;
export type PanelId = (typeof PANELS)[number];

type Lettered = keyof typeof LETTERS;

/** What a key of the private window does; `next` and `back` are those of a presenter's remote control. */
export type Command = Lettered | 'hide' | `panel-${PanelId}`;

const LETTERED = Object.keys(LETTERS) as Lettered[];

/** What is pressed, and where. */
export interface Press {
  key: string;
  /** The key by its place, e.g. `KeyF`, `Digit1`. */
  code: string;
  alt: boolean;
  shift: boolean;
  /** Ctrl, or the Command key. */
  other: boolean;
  /** One is writing there. */
  inBox: boolean;
  /** Something can be pressed there, on the portal or on the persona's desk. */
  onStage: boolean;
}

/** What this press asks for; `alone` when letters work by themselves. */
export function commandOf(press: Press, alone: boolean): Command | undefined {
  if (press.other) return undefined;
  if (press.key === 'Escape') return press.alt || press.shift ? undefined : 'hide';
  if (press.alt) return press.shift ? charOf(press) : undefined;
  if (press.inBox) return undefined;
  // Remote controls that can darken the screen send a full stop.
  if (alone && press.key === '.') return 'blank';
  if (press.onStage) return undefined;
  if (press.key === '?') return 'keys';
  return alone && !press.shift ? charOf(press) : undefined;
}

function charOf({ key, code }: Press): Command | undefined {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  const panel = digit && PANELS[Number(digit) - 1];
  if (panel) return `panel-${panel}`;
  // With Alt, a Mac writes another character: there, the place of the key tells the letter.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return LETTERED.find((command) => LETTERS[command] === letter);
}

/** The character that stands for a command. */
export function characterOf(command: Exclude<Command, 'hide'>): string {
  const panel = PANELS.find((one) => command === `panel-${one}`);
  return panel ? String(PANELS.indexOf(panel) + 1) : LETTERS[command as Lettered].toUpperCase();
}
