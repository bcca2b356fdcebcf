import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Channel, Letter } from '#domain/letter.ts';
import type { Entry } from '#domain/log.ts';
import type { Front, World } from '#domain/world.ts';
import type { CoachAct } from '#engine/coach/advice.ts';

/** On which part of the desk, or in the portal, a letter is read. */
const FRONT_OF: Record<Channel, Front> = {
  portal: 'portal',
  email: 'mailbox',
  sms: 'phone',
  call: 'phone',
  post: 'letterbox',
  visit: 'letterbox',
};

export function frontOf({ channel }: Letter): Front {
  return FRONT_OF[channel];
}

/** The latest letter of a kind that a procedure has sent to the desk, arrived or not. */
export function latestLetter(world: World, procedure: ProcedureId, letter: string): Letter | undefined {
  return world.letters.findLast(
    (one) => one.procedure === procedure && one.letter === letter && one.channel !== 'portal',
  );
}

/** The next gesture that opens a letter; undefined when it lies open in front. */
export function openingOf(world: World, letter: Letter): { act: CoachAct; entries: Entry[] } | undefined {
  const front = frontOf(letter);
  const { place } = world;
  const open = (target: string, entry: Omit<Extract<Entry, { kind: 'open' }>, 'kind'>) => {
    return { act: { kind: 'open' as const, target }, entries: [{ kind: 'open' as const, ...entry }] };
  };
  if (place.front !== front) return open(coachIds.front(front), { front });
  if (place.letter === letter.id) return undefined;
  const folder = letter.folder ?? 'inbox';
  if (front === 'mailbox' && folder !== (place.folder ?? 'inbox'))
    return open(coachIds.folder(folder), { front, folder });
  return open(coachIds.letter(letter.id), { front, letter: letter.id, ...(folder === 'inbox' ? {} : { folder }) });
}
