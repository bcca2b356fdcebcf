/** Whether two names are the same to a civil register, which knows no accents, hyphens or capitals. */
export function samePlainName(typed: string | undefined, name: string): boolean {
  return plain(typed ?? '') === plain(name);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
