import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { World } from '#domain/world.ts';
import { TaxPortal } from '#portals/tax/tax-portal.tsx';
import { capucineStory } from '#testing/capucine-story.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Capucine/Accueil' };
export default meta;

const at = (page: string, until: (world: World) => boolean = () => true) =>
  sessionStory({
    scenario: 'tax/first-account',
    until,
    add: [{ kind: 'visit', site: 'tax', page }],
    render: ({ store, page: shown }) => <TaxPortal page={shown} subscribe={store.subscribe} />,
  });

const linkSent = ({ cases }: World) => cases['tax/account-creation']?.value === 'linkSent';

export const FirstVisit = {
  ...at('/'),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const main = within(await canvas.findByRole('main'));
    await userEvent.click(await main.findByRole('link', { name: 'Créer mon espace' }));
    await expect(await canvas.findByRole('heading', { name: 'Le numéro fiscal' })).toBeVisible();
  },
};
export const InSeason = capucineStory('/', { until: () => true });
export const InSeasonNarrow = { ...InSeason, globals: { viewport: { value: 'narrow' } } };
export const CreationBegun = at('/', linkSent);
export const NoSuchPage = at('/nowhere');
export const SignInWhileSpaceWaits = at('/sign-in', linkSent);
export const TurnedAway = at('/account');
export const English = { ...at('/'), globals: { register: 'en' } };
export const Narrow = { ...at('/'), globals: { viewport: { value: 'narrow' } } };
