import type { Exercise } from '#domain/exercise.ts';
import { toDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';

/** What an exercise expected and a finished game did not bring, as sentences; none when all is as expected. */
export function checkExpectations({ expect, opens }: Exercise, world: World): string[] {
  const problems: string[] = [];
  const received = world.letters.filter(({ at }) => at >= opens).map(({ letter }) => letter);
  const letters = [...new Set(received)];
  if (expect.letters && letters.join() !== expect.letters.join()) {
    problems.push(`expected the letters ${expect.letters.join(', ')}; received ${letters.join(', ') || 'none'}`);
  }
  if (expect.closesBefore !== undefined && world.now >= expect.closesBefore) {
    problems.push(`expected the goal before ${toDay(expect.closesBefore)}; it was reached on ${toDay(world.now)}`);
  }
  return problems;
}
