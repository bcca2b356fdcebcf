import type { Sighting } from '#domain/guard/sighting.ts';

/** An address, also where a phone's keyboard has put a space around the sign or the last dot. */
const NAME = "[\\p{L}\\d][\\p{L}\\d.!#$%&'*+/=?^_`{|}~-]{0,63}";
const LABEL = '[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?';
const ADDRESS = new RegExp(
  `${NAME}\\s?@\\s?(?:(?:${LABEL}\\.)+\\p{L}{2,24}|${LABEL}\\s?\\.\\s?(?:fr|com|net|org|eu|be|ch)\\b)`,
  'giu',
);
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;
/** What may still become a reserved name, as long as somebody is typing it. */
const BECOMING =
  /\.(?:ex|exa|exam|examp|exampl|te|tes|lo|loc|loca|local|localh|localho|localhos)$|(?:^|\.)example\.(?:co|ne|or)$/;
/** An address may also be the name of a file. */
const EXTENSION = /\.(?:pdf|png|jpe?g|heic|webp|gif|tiff?|docx?|odt|txt)$/;

/** Addresses anywhere. Those that can exist are real; the names kept for examples belong to nobody. */
export function emails(text: string): Sighting[] {
  return (text.match(ADDRESS) ?? []).flatMap((written) => {
    const value = written.replace(/\s/g, '').toLowerCase().replace(EXTENSION, '');
    const domain = value.slice(value.lastIndexOf('@') + 1);
    // As in picture@2x.png, the name of a file.
    if (!domain.includes('.')) return [];
    return [{ value, real: !RESERVED.test(domain) && !BECOMING.test(domain) }];
  });
}
