import path from 'node:path';
import type { Rolldown } from 'vite';
import { procedures } from '#app/procedures.ts';

const RULES = Object.keys(procedures).map((id) => `src/procedures/${id}/${id.split('/')[1]}.procedure.ts`);
const PORTALS = ['employment', 'family', 'tax', 'identity'].map(
  (agency) => `src/portals/${agency}/${agency}-portal.tsx`,
);

/** The first one that needs a module has it. */
const GROUPS = ['base', 'ahead', 'start', 'home', 'storage', 'session', 'portal', 'rules', 'beside'] as const;

/**
 * Which modules come in one file: what every page needs, what a session's first page needs, what stands beside it, what
 * portals share. Each file costs a phone time of its own, and a hundred small ones cost more than their content.
 */
export function chunkGroups(root: string): Rolldown.OutputOptions['codeSplitting'] {
  let groups: Map<string, string> | undefined;
  return {
    groups: GROUPS.map((group, index) => ({
      debugName: group,
      name: (id, context) => {
        groups ??= groupsIn(root, context);
        return groups.get(id) === group ? group : null;
      },
      // A group takes what its modules need with it, unless an earlier one has it.
      priority: GROUPS.length - index,
    })),
  };
}

function groupsIn(root: string, context: Rolldown.ChunkingContext): Map<string, string> {
  const reached = (...files: string[]) => {
    const found = new Set<string>();
    const add = (id: string) => {
      if (found.has(id)) return;
      found.add(id);
      context.getModuleInfo(id)?.importedIds.forEach(add);
    };
    for (const file of files) add(path.join(root, file));
    return found;
  };
  const ahead = reached('src/app/session/ahead.ts');
  const start = reached('src/app/main.tsx');
  // It waits for other files, which would wait for it if it stood in one that they need.
  start.delete(path.join(root, 'src/app/main.tsx'));
  const portals = PORTALS.map((portal) => reached(portal));
  const shared = new Set(
    portals.flatMap((one) => [...one].filter((id) => portals.filter((other) => other.has(id)).length > 1)),
  );
  const beside = reached('src/app/session/session-later.ts');
  const members: Record<(typeof GROUPS)[number], Iterable<string>> = {
    base: [...ahead].filter((id) => start.has(id)),
    ahead,
    start,
    home: reached('src/app/home/home-page.tsx'),
    storage: reached('src/app/session/storage.ts'),
    session: reached('src/app/session/session-page.tsx'),
    portal: shared,
    rules: [...reached(...RULES)].filter((id) => beside.has(id)),
    beside,
  };
  const groups = new Map<string, string>();
  for (const name of GROUPS) {
    for (const id of members[name]) if (!groups.has(id)) groups.set(id, name);
  }
  return groups;
}
