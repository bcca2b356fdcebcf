/** `wrong-person` as `wrongPerson`: the names of choices in texts cannot have a hyphen. */
export function choice(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
