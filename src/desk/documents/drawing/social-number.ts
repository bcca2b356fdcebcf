import type { Persona } from '#domain/persona.ts';
import type { Day } from '#domain/time.ts';

/**
 * A social-security number that nobody can have: thirteenth month, département 00. It starts with 7, as the numbers that
 * are given while one waits for the final one, since a persona has no sex. Its control key is right, so that it looks true.
 */
export function fictionalSocialNumber(birthDate: Day): string {
  const year = birthDate.slice(2, 4);
  return withKey(`7${year}1300000005`);
}

/** The persona's own number where the exercise gives it, as payslips print it. */
export function socialNumberOf({ numbers, birthDate }: Persona): string {
  return numbers.socialSecurity ? withKey(numbers.socialSecurity) : fictionalSocialNumber(birthDate);
}

/** 1 72 13 00 000 012 47, from the thirteen digits. */
function withKey(number: string): string {
  const key = String(97 - (Number(number) % 97)).padStart(2, '0');
  return `${number}${key}`.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
}
