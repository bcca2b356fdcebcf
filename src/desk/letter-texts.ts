import type { Letter } from '#domain/letter.ts';
import { useText } from '#ui/text/use-text.ts';

/**
 * The words of an e-mail, looked up when it is shown: the language may have changed since it came. An alert names the
 * letter that waits in the portal and says nothing of what is in it.
 */
export function useLetterTexts(mail: Letter): { subject: string; paragraphs: string[] } {
  const say = useText(`procedures/${mail.procedure}`);
  const agency = useText(`agencies/${mail.agency}`);
  const subject = say(`letters.${mail.letter}.subject`, mail.values);
  const body = mail.alert ? agency('alert.body', { subject }) : say(`letters.${mail.letter}.body`, mail.values);
  return {
    subject,
    paragraphs: body
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  };
}

/** The six-digit code that a letter brings, if it brings one. */
export function codeIn({ values }: Letter): string | undefined {
  return Object.values(values).find((value): value is string => typeof value === 'string' && /^\d{6}$/.test(value));
}
