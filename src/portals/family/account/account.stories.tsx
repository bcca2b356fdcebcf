import type { Meta } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { instant } from '#domain/time.ts';
import { aubepineStory, DEBT, HOUSING, later, QUARTER } from '#testing/aubepine-story.tsx';
import { alone, english, happens, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Mon espace' };
export default meta;

const notified = happens(DEBT, {
  type: 'debtFound',
  amount: 84_000,
  truly: 84_000,
  cause: 'gap',
  from: instant('2031-01-01'),
  to: instant('2031-03-31'),
});
const requested = reached(HOUSING, 'received');

/** Nothing was asked for yet. */
export const FirstDay = {
  ...aubepineStory('/account', { vary: alone }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const main = within(await within(canvasElement).findByRole('main'));
    await expect(await main.findByRole('heading', { name: /^Bonjour/ })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Demander l’aide au logement' })).toBeVisible();
  },
};
export const RequestReceived = aubepineStory('/account', { vary: alone, until: requested });
export const RequestReceivedNarrow = { ...RequestReceived, ...narrow };
export const Granted = aubepineStory('/account', {
  vary: alone,
  until: reached(HOUSING, 'granted'),
  add: later('2031-04-02T10:00'),
});
export const GrantedNarrow = { ...Granted, ...narrow };
export const InPayment = aubepineStory('/account', {
  vary: alone,
  until: reached(HOUSING, 'inPayment'),
  add: later('2031-06-10T10:00'),
});
export const DeclarationOpen = aubepineStory('/account', { played: QUARTER, opens: '2031-06-03T09:00' });
export const DeclarationLate = aubepineStory('/account', {
  played: QUARTER,
  opens: '2031-06-03T09:00',
  add: later('2031-06-27T10:00'),
});
export const EverythingAtOnce = aubepineStory('/account', {
  played: QUARTER,
  opens: '2031-06-03T09:00',
  add: [notified],
});
export const EverythingAtOnceNarrow = { ...EverythingAtOnce, ...narrow };
export const EverythingAtOnceEnglish = { ...EverythingAtOnce, ...english };
