/** A string written in source code. */
export interface Literal {
  /** What it says; in a template, `*` stands for each value. */
  text: string;
  start: number;
  /** Position after its closing quotation mark. */
  end: number;
}

/** Source code with its comments blanked, and the strings that stand in it. Not a parser: enough to look for names. */
export interface Source {
  code: string;
  literals: Literal[];
}

/** Finds the strings of a TypeScript file and blanks its comments; positions stay the same. */
export function readSource(source: string): Source {
  const literals: Literal[] = [];
  let code = '';
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    const letter = source[at] ?? '';
    if (rest === '//' || rest === '/*') {
      const end = endOfComment(source, at, rest);
      code += source.slice(at, end).replace(/[^\n]/g, ' ');
      at = end;
    } else if (letter === "'" || letter === '"' || letter === '`') {
      const literal = readLiteral(source, at, letter, literals);
      if (literal) literals.push(literal);
      code += source.slice(at, literal?.end ?? at + 1);
      at = literal?.end ?? at + 1;
    } else {
      const end = letter === '/' ? endOfPattern(source, at) : at + 1;
      code += source.slice(at, end);
      at = end;
    }
  }
  return { code, literals: literals.sort((a, b) => a.start - b.start) };
}

function endOfComment(source: string, at: number, opening: string): number {
  const end = opening === '//' ? source.indexOf('\n', at) : source.indexOf('*/', at + 2) + 2;
  return end <= at ? source.length : end;
}

/** Position after a regular expression, whose quotation marks quote nothing; after the slash when it only divides. */
function endOfPattern(source: string, at: number): number {
  const pattern = /^\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\[\n])+\//.exec(source.slice(at));
  const before = source.slice(0, at).trimEnd();
  return pattern && /(?:[(,=:[!&|?;]|=>|return)$/.test(before) ? at + pattern[0].length : at + 1;
}

/** The string that begins here; undefined for an apostrophe in a JSX text, which no quotation mark closes. */
function readLiteral(source: string, start: number, quote: string, inner: Literal[]): Literal | undefined {
  let text = '';
  let at = start + 1;
  while (at < source.length) {
    const letter = source[at] ?? '';
    if (letter === quote) return { text, start, end: at + 1 };
    if (letter === '\n' && quote !== '`') return undefined;
    if (quote === '`' && letter === '$' && source[at + 1] === '{') {
      const end = endOfValue(source, at + 2);
      const value = readSource(source.slice(at + 2, end - 1));
      inner.push(...value.literals.map((one) => ({ ...one, start: one.start + at + 2, end: one.end + at + 2 })));
      text += '*';
      at = end;
    } else {
      text += letter === '\\' ? (source[at + 1] ?? '') : letter;
      at += letter === '\\' ? 2 : 1;
    }
  }
  return undefined;
}

/** Position after the brace that closes a value inside a template. */
function endOfValue(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}
