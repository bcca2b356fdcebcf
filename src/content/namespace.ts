import { agencyIds } from '#content/agency-ids.ts';
import type { Register } from '#domain/text.ts';

const TEXT_FILE = /(?:^|[./])text\.(fr|en|facile)\.yaml$/;
const SCENARIO = new RegExp(`^scenarios/(?:${agencyIds.join('|')})/`);

/** The register of a text file; undefined for any other file. */
export function registerOf(file: string): Register | undefined {
  return TEXT_FILE.exec(file)?.[1] as Register | undefined;
}

/**
 * The name under which the texts of a file are asked for, from its path: `ui`, `portal-kit`, `shell-kit`, `desk`, `learner`,
 * `portals/employment`, `procedures/employment/monthly-update`, `scenarios/employment/on-time`, `personas/samira`,
 * `agencies/employment`.
 */
export function namespaceOf(file: string): string {
  const parts = file.split('/');
  const [top = '', first = '', second = ''] = parts;
  const [noun = ''] = (parts.at(-1) ?? '').split('.');
  if (top === 'scenarios') return SCENARIO.test(file) ? `scenarios/${first}/${second}` : `${first}/${second}`;
  if (first === 'procedures') return `procedures/${second}/${noun}`;
  if (first === 'portals') return `portals/${second}`;
  return noun;
}
