import type { World } from '#domain/world.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';

/** How many messages in the persona's mailbox nobody has opened yet. */
export function unreadCount(world: World): number {
  return arrivedLetters(world).filter(({ channel, read }) => channel === 'email' && !read).length;
}
