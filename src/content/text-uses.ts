import { type Literal, readSource, type Source } from '#content/source-literals.ts';

/** A place in the code that asks for a text. `*` in a namespace or path stands for anything. */
export interface TextUse {
  file: string;
  line: number;
  namespace: string;
  path: string;
  /** Whether the text must exist: it is named outright, and not only asked after. */
  strict: boolean;
}

/** Finds the texts that a file of the code asks for: `t('a.b')` of a `useText('ns')`, and names like `ns:a.b`. */
export function textUses(file: string, text: string, constants: ReadonlyMap<string, string> = new Map()): TextUse[] {
  const source = readSource(text);
  const lineOf = (position: number) => text.slice(0, position).split('\n').length;
  const use = (position: number, namespace: string, path: string, strict: boolean): TextUse => ({
    file,
    line: lineOf(position),
    namespace,
    path,
    strict,
  });

  const calls = speakersIn(source, constants).flatMap(({ name, namespace }) =>
    callsOf(name, source).flatMap(({ literals, only }) =>
      literals.map(({ text, start }) => use(start, namespace, text, !only && namespace !== '*')),
    ),
  );
  const refs = source.literals.flatMap(({ text, start }) => {
    const [, namespace, path] = REF.exec(text) ?? [];
    return namespace && path ? [use(start, namespace, path, true)] : [];
  });
  // Keys are also kept in tables and handed over: any string that looks like a path may be one.
  const loose = source.literals
    .filter(({ text }) => /^[a-zA-Z][\w-]*\.[\w.*-]+$/.test(text))
    .map(({ text, start }) => use(start, '*', text, false));
  return [...calls, ...refs, ...loose, ...handedOver(source).map((one) => use(one.start, '*', one.text, false))];
}

/** Names that stand for a string, e.g. a namespace that many files share: `const PORTAL_TEXTS = 'portals/employment'`. */
export function constantsIn(text: string): [name: string, value: string][] {
  const { code, literals } = readSource(text);
  return [...code.matchAll(/\bconst\s+([A-Z][A-Z0-9_]*)\s*=\s*/g)].flatMap((match): [string, string][] => {
    const literal = literals.find(({ start }) => start === match.index + match[0].length);
    return literal ? [[match[1] ?? '', literal.text]] : [];
  });
}

const REF =
  /^((?:ui|portal-kit|shell-kit|desk|explain|app|learner|mediator|trainer|(?:procedures|portals|scenarios|personas|agencies)\/[\w/*-]+)):([\w.*-]+)$/;

interface Speaker {
  name: string;
  namespace: string;
}

/** The functions of a file that say texts, each with its namespace as far as it is written here. */
function speakersIn({ code, literals }: Source, constants: ReadonlyMap<string, string>): Speaker[] {
  const bound = [...code.matchAll(/\b(\w+)\s*=\s*useText\(\s*/g)].map((match): Speaker => {
    const start = match.index + match[0].length;
    const literal = literals.find((one) => one.start === start);
    const constant = /^\w+/.exec(code.slice(start))?.[0] ?? '';
    return { name: match[1] ?? '', namespace: literal?.text ?? constants.get(constant) ?? '*' };
  });
  // What every portal says may be put otherwise by each: it must stand with the kit, and may stand with a portal.
  const ofPortals = [...code.matchAll(/\b(\w+)\s*=\s*usePortalText\(/g)].flatMap(([, name = '']): Speaker[] =>
    ['portal-kit', '*'].map((namespace) => ({ name, namespace })),
  );
  const given = [...code.matchAll(/\b(\w+)\??:\s*(?:Rich)?Say\b/g)].map((match) => ({
    name: match[1] ?? '',
    namespace: '*',
  }));
  const all = [...bound, ...ofPortals, ...given];
  return all.filter(
    (one, index) => all.findIndex(({ name, namespace }) => name === one.name && namespace === one.namespace) === index,
  );
}

interface Call {
  /** The paths it may say. */
  literals: Literal[];
  /** Whether it only asks if there is such a text. */
  only: boolean;
}

function callsOf(name: string, source: Source): Call[] {
  return [...source.code.matchAll(new RegExp(`(?<![\\w.])${name}(?:\\.(has|rich|marked))?\\(`, 'g'))].map((match) => {
    const from = match.index + match[0].length;
    return { literals: firstArgument(source, from), only: match[1] === 'has' };
  });
}

/** The strings that the first argument of a call can be: not those it compares with, nor those it hands on. */
function firstArgument({ code, literals }: Source, from: number): Literal[] {
  const found: Literal[] = [];
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    const literal = literals.find(({ start }) => start === at);
    if (literal) {
      const before = code.slice(0, at).trimEnd();
      const after = code.slice(literal.end).trimStart();
      if (depth === 0 && !/[=!]==?$/.test(before) && !/^[=!]==?/.test(after)) found.push(literal);
      at = literal.end - 1;
    } else if ('([{'.includes(code[at] ?? '')) depth += 1;
    else if (')]}'.includes(code[at] ?? '')) {
      if (depth === 0) return found;
      depth -= 1;
    } else if (code[at] === ',' && depth === 0) return found;
  }
  return found;
}

/** In a file that says texts by a name it does not write in the call, every string may be that name. */
function handedOver(source: Source): Literal[] {
  const isIndirect = speakersIn(source, new Map()).some(({ name }) =>
    callsOf(name, source).some(({ literals }) => literals.length === 0),
  );
  return isIndirect ? source.literals.filter(({ text }) => /^[a-zA-Z][\w-]*$/.test(text)) : [];
}
