/** How many lines two logs have in common from their beginning. */
export function sameLines<Line>(one: readonly Line[], other: readonly Line[]): number {
  const parting = one.findIndex((line, index) => line !== other[index]);
  return parting < 0 ? one.length : parting;
}
