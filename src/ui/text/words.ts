import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { withoutMarks } from '#domain/marked-text.ts';
import type { Register, TextRef, TextValue } from '#domain/text.ts';
import { type Format, formatFor, localeOf } from '#ui/text/format.ts';
import { frenchSpaces } from '#ui/text/french-spaces.ts';

/** A sentence as Lingui compiles it: words, and the places where values go. */
export type CompiledMessage = Exclude<Messages[string], string>;

/** The sentences of one namespace in one register, by dotted path. */
export type Catalog = Record<string, CompiledMessage>;

/** Texts that are still on their way. Whatever needs one of them is drawn when they are there: put a `Suspense` above it. */
export interface Awaited {
  brings: (namespace: string, path: string) => boolean;
  arrived: Promise<unknown>;
}

export type Values = Record<string, TextValue>;

/** Every word of one register. */
export interface Words {
  register: Register;
  format: Format;
  has: (namespace: string, path: string) => boolean;
  /** The sentence as it is read. */
  say: (namespace: string, path: string, values?: Values) => string;
  /** The sentence with its words still marked, `[[shown|slug]]`: for `Marked`. */
  mark: (namespace: string, path: string, values?: Values) => string;
  sayRef: (ref: TextRef) => string;
  markRef: (ref: TextRef) => string;
}

export function openWords(register: Register, catalogs: Record<string, Catalog>, awaited?: Awaited): Words {
  const format = formatFor(register);
  const locale = localeOf(register);
  const opened = new Map<string, I18n>();

  const has = (namespace: string, path: string) => {
    if (catalogs[namespace]?.[path] !== undefined) return true;
    if (awaited?.brings(namespace, path)) throw awaited.arrived;
    return false;
  };

  const shown = (value: TextValue): string | number => {
    if (typeof value !== 'object') return value;
    if ('day' in value) return format.day(value.day);
    if ('time' in value) return format.time(value.time);
    if ('month' in value) return format.month(value.month);
    if ('money' in value) return format.money(value.money);
    if ('lines' in value) return value.lines.map(markRef).join('\n');
    return markRef(value.text);
  };

  const mark = (namespace: string, path: string, values: Values = {}): string => {
    const catalog = catalogs[namespace];
    const message = has(namespace, path) ? catalog?.[path] : undefined;
    if (!catalog || !message) {
      const cause = catalog ? `"${path}" is not in its text file` : 'no text file with that name was given';
      throw new Error(`Text ${namespace}:${path} is missing in register "${register}": ${cause}.`);
    }
    const absent = valuesOf(message).find((name) => values[name] === undefined);
    if (absent) throw new Error(`Text ${namespace}:${path} (register "${register}") needs a value for {${absent}}.`);

    const words = opened.get(namespace) ?? setupI18n({ locale, messages: { [locale]: catalog } });
    opened.set(namespace, words);
    const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]));
    const sentence = words._(path, filled);
    return locale === 'fr' ? frenchSpaces(sentence) : sentence;
  };

  const markRef = ({ key, values }: TextRef): string => {
    const cut = key.indexOf(':');
    if (cut < 1) throw new Error(`"${key}" does not name a text. Write it as "<namespace>:<path>".`);
    return mark(key.slice(0, cut), key.slice(cut + 1), values);
  };

  return {
    register,
    format,
    has,
    say: (namespace, path, values) => withoutMarks(mark(namespace, path, values)),
    mark,
    sayRef: (ref) => withoutMarks(markRef(ref)),
    markRef,
  };
}

/** The names of the values a message needs; Lingui would drop an absent one without a word. */
function valuesOf(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , choices] = token;
    const inner = typeof choices === 'object' && choices !== null ? Object.values(choices) : [];
    return [name, ...inner.filter(Array.isArray).flatMap((part) => valuesOf(part as CompiledMessage))];
  });
}
