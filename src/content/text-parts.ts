/**
 * A text file may come in two parts: what the first page of a portal needs, and the rest, which is fetched once that page is
 * there. Whatever is not on this list comes whole, at first.
 */
const KIT = 'menu|footer|notFound|trouble|journey|signIn|session|receipt|account|key';
const FIRST_OF: { names: RegExp; sections: RegExp }[] = [
  { names: /^procedures\//, sections: /^(?:forms|reasons|boxes|debits)[.]|^states[.].+[.]title$/ },
  // A portal may say what all portals say in its own words.
  { names: /^portals\//, sections: new RegExp(`^(?:${KIT}|home|task|season|ledger|agenda|benefit)[.]`) },
  { names: /^portal-kit$/, sections: new RegExp(`^(?:${KIT})[.]`) },
  { names: /^shell-kit$/, sections: /^(?:places|card|copy|call|undone|trouble)[.]/ },
];

/** Whether a text file comes in two parts, by its namespace. */
export function comesInParts(namespace: string): boolean {
  return FIRST_OF.some(({ names }) => names.test(namespace));
}

/** Whether a text comes with the first page; those that stand in no section do. */
export function comesFirst(namespace: string, path: string): boolean {
  const rule = FIRST_OF.find(({ names }) => names.test(namespace));
  return rule === undefined || !path.includes('.') || rule.sections.test(path);
}
