import { isScalar, parseDocument, visit } from 'yaml';
import type { Register } from '#domain/text.ts';

/** U+00A0, as wide as a space: before a colon, inside quotation marks, before € and %. */
const WIDE = '\u00a0';
/** U+202F, narrow: before ; ! and ?. */
const NARROW = '\u202f';

interface Rule {
  what: string;
  find: RegExp;
  replace: string;
}

const everywhere: Rule[] = [
  { what: "a straight apostrophe: write ’ instead of '", find: /'/g, replace: '’' },
  { what: 'three dots: write … instead of ...', find: /\.{3}/g, replace: '…' },
  { what: 'two spaces in a row', find: /(?<=\S)(?<![^\n]\n) {2,}(?=\S)/g, replace: ' ' },
];

const french: Rule[] = [
  {
    what: 'no narrow no-break space (U+202F) before ; ! or ?',
    find: /(?<=[\p{L}\p{N}»)’}\]…])[ \u00a0]?(?=[;!?](?:\s|$|["»)]))/gu,
    replace: NARROW,
  },
  {
    what: 'no no-break space (U+00A0) before a colon',
    find: /(?<=[\p{L}\p{N}»)}\]])[ \u202f]?(?=:(?:\s|$|"))/gu,
    replace: WIDE,
  },
  { what: 'no no-break space (U+00A0) after «', find: /(?<=«)[ \u202f]?(?=[^\s])/gu, replace: WIDE },
  { what: 'no no-break space (U+00A0) before »', find: /(?<=[^\s])[ \u202f]?(?=»)/gu, replace: WIDE },
  { what: 'an ordinary space before € or %', find: /(?<=[\p{N}}])[ \u202f]?(?=[€%])/gu, replace: WIDE },
  // The slug of a marked word, before ]], is plain ASCII.
  { what: 'oe instead of œ', find: /(?<=c|s|v|n|b|ch|man|\b)oe(?=u|il)(?![a-z0-9-]*\]\])/g, replace: 'œ' },
  { what: 'Oe instead of Œ', find: /\bOe(?=u|il)/g, replace: 'Œ' },
];

const rulesOf = (register: Register): Rule[] => (register === 'en' ? everywhere : [...everywhere, ...french]);

/** What is wrong with the typography of a message, in words. */
export function typographyOf(message: string, register: Register): string[] {
  return rulesOf(register)
    .filter(({ find, replace }) => message.replace(find, replace) !== message)
    .map(({ what }) => what);
}

/** A whole text file with its typography put right. Comments, keys and line breaks stay as they are. */
export function mendTypography(source: string, register: Register): string {
  const edits: { from: number; to: number; text: string }[] = [];
  visit(parseDocument(source), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      const text = mendScalar(source.slice(from, to), node.type, register);
      if (text !== source.slice(from, to)) edits.push({ from, to, text });
    },
  });
  return edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}

function mendScalar(written: string, type: string | undefined, register: Register): string {
  const mend = (text: string) =>
    rulesOf(register).reduce((mended, { find, replace }) => mended.replace(find, replace), text);
  // A single-quoted text writes its apostrophes twice.
  if (type === 'QUOTE_SINGLE') return `'${mend(written.slice(1, -1).replaceAll("''", '’'))}'`;
  if (type === 'QUOTE_DOUBLE') return `"${mend(written.slice(1, -1))}"`;
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return mend(written);
  const [head = '', ...lines] = written.split('\n');
  return [
    head,
    ...lines.map((line) => line.replace(/^( *)(.*)$/, (_, indent: string, text: string) => indent + mend(text))),
  ].join('\n');
}
