/** A name that tells which exercise it is and when it was saved, and that every system takes. */
export function fileNameOf(scenario: string, at: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `demarches-a-blanc_${scenario.replace('/', '-')}_${day}_${two(at.getHours())}h${two(at.getMinutes())}.json`;
}
