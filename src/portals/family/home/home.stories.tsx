import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Accueil' };
export default meta;

const at = (page: string, scenario = 'first-account', until: (world: World) => boolean = () => true) =>
  sessionStory({
    scenario: `family/${scenario}`,
    until,
    add: [{ kind: 'visit', site: 'family', page }],
    render: ({ store, page: shown }) => <FamilyPortal page={shown} subscribe={store.subscribe} />,
  });

const begun = ({ cases }: World) => cases['family/account-creation']?.value === 'channelAsked';
const signedIn = ({ cases }: World) => {
  const value = cases['family/sign-in']?.value;
  return typeof value === 'object' && 'signedIn' in value;
};

export const FirstVisit = {
  ...at('/'),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const main = within(await canvas.findByRole('main'));
    await userEvent.click(await main.findByRole('link', { name: 'Faire une demande' }));
    await expect(await canvas.findByRole('group', { name: /Quelle aide/ })).toBeVisible();
  },
};
export const RequestBegun = at('/', 'first-account', begun);
export const AnotherExercise = at('/', 'code-in-spam');
export const SignedIn = at('/', 'code-in-spam', signedIn);
export const NoSuchPage = at('/nowhere');
export const RequestsNotPlayed = at('/request', 'code-in-spam');
export const SignInWhileRequestWaits = at('/sign-in', 'first-account', begun);
export const TurnedAway = at('/account');
export const Account = at('/account', 'code-in-spam', signedIn);
export const Messages = at('/messages', 'code-in-spam', signedIn);
export const English = { ...at('/'), globals: { register: 'en' } };
export const Narrow = { ...at('/'), globals: { viewport: { value: 'narrow' } } };
