import type { IncidentId } from '#domain/exercise.ts';
import type { Letter } from '#domain/letter.ts';
import { HOUR, type Instant, MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';

/** How long a late code is held back, and how long a portal is closed, in milliseconds. */
const LATE = 6 * MINUTE;
const CLOSED = 2 * HOUR;

/** Whether some technical trouble waits to happen or is happening. */
export function isTroubled(world: World, incident: IncidentId): boolean {
  return world.incidents.some((trouble) => trouble.incident === incident);
}

/** The world with some trouble begun; twice the same changes nothing. */
export function begin(world: World, incident: IncidentId): World {
  if (isTroubled(world, incident)) return world;
  return { ...world, incidents: [...world.incidents, { incident, since: world.now }] };
}

/** The world with some trouble over. */
export function end(world: World, ...over: IncidentId[]): World {
  if (!over.some((incident) => isTroubled(world, incident))) return world;
  return { ...world, incidents: world.incidents.filter(({ incident }) => !over.includes(incident)) };
}

/** When the portals open again, while they are closed for maintenance. */
export function maintenanceEnds(world: World): Instant | undefined {
  const since = world.incidents.find(({ incident }) => incident === 'maintenance')?.since;
  return since === undefined ? undefined : since + CLOSED;
}

const POSTAL: IncidentId[] = ['code-never-comes', 'code-arrives-late', 'code-in-spam'];

/**
 * What trouble does to the copies of a letter one waits for: lost, late, or in the wrong folder. Each befalls one letter;
 * the next one comes as it should.
 */
export function misdeliver(world: World, letters: Letter[]): { world: World; letters: Letter[] } {
  const trouble = POSTAL.find((incident) => isTroubled(world, incident));
  if (!trouble) return { world, letters };
  const spared = end(world, trouble);
  if (trouble === 'code-never-comes') return { world: spared, letters: [] };
  const late = trouble === 'code-arrives-late';
  return {
    world: spared,
    letters: letters.map((letter) => {
      if (late) return { ...letter, at: letter.at + LATE };
      return letter.channel === 'email' ? { ...letter, folder: 'spam' } : letter;
    }),
  };
}
