import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** Writes new files and says which. Stops before writing anything if one of them is already there. */
export function writeNewFiles(files: Record<string, string>) {
  const existing = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (existing.length > 0) stop(`These files are already there: ${existing.join(', ')}. Choose another name.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    console.log(`Wrote ${file}`);
  }
}

/** The agency and the name given on the command line, e.g. `employment/first-update`. */
export function nameFromCommand(
  command: string,
  agencies: readonly string[],
): { id: string; agency: string; slug: string } {
  const id = process.argv[2] ?? '';
  const [agency = '', slug = '', more] = id.split('/');
  const usage = `Write: npm run ${command} <agency>/<name>, for example npm run ${command} employment/my-first-one.`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || more !== undefined) {
    stop(`"${id}" is not a name: small letters without accents, digits and hyphens. ${usage}`);
  }
  if (!agencies.includes(agency))
    stop(`There is no agency "${agency}". Choose among: ${agencies.join(', ')}. ${usage}`);
  return { id, agency, slug };
}

/** Says why nothing was done, and ends. */
export function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
