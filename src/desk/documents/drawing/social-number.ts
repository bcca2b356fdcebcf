import type { Day } from '#domain/time.ts';

/**
 * A social-security number that nobody can have: thirteenth month, département 00. It starts with 7, as the numbers that
 * are given while one waits for the final one, since a persona has no sex. Its control key is right, so that it looks true.
 */
export function fictionalSocialNumber(birthDate: Day): string {
  const year = birthDate.slice(2, 4);
  const number = Number(`7${year}1300000005`);
  const key = String(97 - (number % 97)).padStart(2, '0');
  return `7 ${year} 13 00 000 005 ${key}`;
}
