import type { Meta } from '@storybook/react-vite';
import type { Entry } from '#domain/log.ts';
import { aubepineStory, HOUSING, later, QUARTER } from '#testing/aubepine-story.tsx';
import { alone, english, happens, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Mes demandes' };
export default meta;

const at = (state: string, ...add: Entry[]) =>
  aubepineStory('/requests', { vary: alone, until: reached(HOUSING, state), add });

export const NothingYet = aubepineStory('/requests', { vary: alone });
export const NothingYetNarrow = { ...NothingYet, ...narrow };
export const Received = at('received');
export const Queued = at('queued', ...later('2031-03-20T10:00'));
export const QueuedNarrow = { ...Queued, ...narrow };
export const Granted = at('granted', ...later('2031-04-02T10:00'));
export const Refused = at(
  'queued',
  ...later('2031-03-20T10:00'),
  happens(HOUSING, { type: 'refuseRequest', reason: 'not-main-home' }),
);
export const DeclarationToo = aubepineStory('/requests', { played: QUARTER, opens: '2031-06-03T09:00' });
export const DeclarationLate = aubepineStory('/requests', {
  played: QUARTER,
  opens: '2031-06-03T09:00',
  add: later('2031-06-27T10:00'),
});
export const DeclarationLateEnglish = { ...DeclarationLate, ...english };
