/** A prime: any single wrong character then changes the result. */
const SIZE = 4093;

/**
 * What is kept of a password that somebody chose: twelve bits, enough to notice a typing mistake at the next sign-in, far
 * too few to find the password again.
 */
export function fingerprint(password: string): number {
  return [...password].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % SIZE, 7);
}
