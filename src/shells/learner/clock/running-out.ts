import type { ProcedureId } from '#domain/agency.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { agenda } from '#engine/calendar/agenda.ts';
import type { Setting } from '#engine/session/setting.ts';

/** How long before a delay runs out it is told, in minutes. */
const SOON = 5;

export interface RunningOut {
  procedure: ProcedureId;
  /** The delay's name in the machine. */
  name: string;
  minutes: number;
}

/** What runs out within minutes, the next of each procedure: what one may want more time for. */
export function runningOut(setting: Setting, world: World): RunningOut[] {
  const found: RunningOut[] = [];
  for (const event of agenda(setting, world)) {
    if (event.kind !== 'deadline' || event.at - world.now > SOON * MINUTE) continue;
    const { procedure, name, at } = event;
    if (found.some((one) => one.procedure === procedure)) continue;
    found.push({ procedure, name, minutes: Math.ceil((at - world.now) / MINUTE) });
  }
  return found;
}
