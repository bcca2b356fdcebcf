import type { Letter } from '#domain/letter.ts';
import type { World } from '#domain/world.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { frontOf } from '#engine/coach/letters.ts';

/** How much nobody has opened yet, by part of the desk. */
export interface Unread {
  mailbox: number;
  phone: number;
  letterbox: number;
}

/** Counts what is new. What lies in a folder nobody looks into, such as spam, calls for nothing. */
export function unreadOn(world: World): Unread {
  const fresh = arrivedLetters(world).filter(({ read, folder = 'inbox' }: Letter) => !read && folder === 'inbox');
  const on = (front: string) => fresh.filter((letter) => frontOf(letter) === front).length;
  return { mailbox: on('mailbox'), phone: on('phone'), letterbox: on('letterbox') };
}
