/**
 * A text file may come in two parts: what the first page of a portal needs, and the rest, which is fetched once that page is
 * there. Whatever is not on this list comes whole, at first.
 */
const FIRST_OF: { names: RegExp; paths: RegExp }[] = [
  { names: /^procedures\//, paths: /^(?:title|plainTitle|forms|reasons|boxes|debits)\b|^states\..+\.title$/ },
  { names: /^portals\//, paths: /^(?:menu|footer|home|account|task|season|ledger|agenda|benefit|trouble)\b/ },
  {
    names: /^portal-kit$/,
    paths:
      /^(?:signOut|waiting|backToAccount|menu|footer|notFound|trouble|journey|signIn|session|receipt|account|progress|key)\b/,
  },
  { names: /^shell-kit$/, paths: /^(?:places|card|copy|call|undone|trouble)\b/ },
];

/** Whether a text file comes in two parts, by its namespace. */
export function comesInParts(namespace: string): boolean {
  return FIRST_OF.some(({ names }) => names.test(namespace));
}

/** Whether a text comes with the first page. */
export function comesFirst(namespace: string, path: string): boolean {
  const rule = FIRST_OF.find(({ names }) => names.test(namespace));
  return rule === undefined || rule.paths.test(path);
}
