import type { Letter } from '#domain/letter.ts';
import { useText } from '#ui/text/use-text.ts';

/** The words of a letter, looked up when it is shown: the language may have changed since it came. */
export function useLetterTexts({ procedure, letter, values }: Letter): { subject: string; paragraphs: string[] } {
  const say = useText(`procedures/${procedure}`);
  return {
    subject: say(`letters.${letter}.subject`, values),
    paragraphs: say(`letters.${letter}.body`, values)
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  };
}

/** The six-digit code that a letter brings, if it brings one. */
export function codeIn({ values }: Letter): string | undefined {
  return Object.values(values).find((value): value is string => typeof value === 'string' && /^\d{6}$/.test(value));
}
