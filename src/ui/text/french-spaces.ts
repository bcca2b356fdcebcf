/**
 * Puts the non-breaking spaces French typography asks for where an author typed plain ones, so that no line begins
 * with a question mark. Text files stay easy to write.
 */
export function frenchSpaces(sentence: string): string {
  return sentence
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»€%])/g, '\u00a0')
    .replace(/(?<=«) /g, '\u00a0');
}
