/**
 * Writes numbers and names with the 45 signs that a square code holds most cheaply (digits, capitals, ` $%*+-./:`): a third
 * more fits into it than with small letters. A name is written once, and counted afterwards.
 */
export class Squeezer {
  readonly #names = new Map<string, number>();
  readonly #words: string[] = [];

  /** A whole number that is not negative. */
  count(value: number): this {
    this.#words.push(value.toString(36).toUpperCase());
    return this;
  }

  /** A name; undefined is a name, too. */
  name(value: string | undefined): this {
    const name = value ?? '';
    const known = this.#names.get(name);
    if (known !== undefined) return this.count(known);
    this.#names.set(name, this.#names.size);
    this.#words.push(`:${[...name].map(written).join('')}`);
    return this;
  }

  toString(): string {
    return this.#words.join(' ');
  }
}

/** Reads in the same order what a `Squeezer` has written; throws where there is something else. */
export class Unsqueezer {
  readonly #names: string[] = [];
  readonly #words: string[];
  #at = 0;

  constructor(text: string) {
    this.#words = text.split(' ');
  }

  count(): number {
    const value = Number.parseInt(this.#next(/^[0-9A-Z]{1,9}$/), 36);
    if (!Number.isSafeInteger(value)) throw new Error('This is no count.');
    return value;
  }

  name(): string | undefined {
    const word = this.#words[this.#at] ?? '';
    if (!word.startsWith(':')) {
      const known = this.#names[this.count()];
      if (known === undefined) throw new Error('This name was not written before.');
      return known || undefined;
    }
    this.#at += 1;
    const name = word.slice(1).replaceAll(/\$(.)|%(....)|[A-Z]/g, read);
    this.#names.push(name);
    return name || undefined;
  }

  /** So many of something, and no more than that. */
  list<T>(most: number, read: () => T): T[] {
    const length = this.count();
    if (length > most) throw new Error('There are more than there can be.');
    return Array.from({ length }, read);
  }

  #next(shape: RegExp): string {
    const word = this.#words[this.#at] ?? '';
    if (!shape.test(word)) throw new Error('There is something else here.');
    this.#at += 1;
    return word;
  }
}

function written(sign: string): string {
  if (/[a-z]/.test(sign)) return sign.toUpperCase();
  if (/[A-Z]/.test(sign)) return `$${sign}`;
  if (/[0-9*+\-./:]/.test(sign)) return sign;
  return [...Array(sign.length).keys()]
    .map((at) => `%${sign.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`)
    .join('');
}

function read(sign: string, capital?: string, code?: string): string {
  if (capital) return capital;
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : sign.toLowerCase();
}
