import type { Meta } from '@storybook/react-vite';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Accueil' };
export default meta;

const home = (page: string, signedIn = false) =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    until: ({ cases }) =>
      !signedIn || cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true,
    add: [{ kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

export const SignedOut = home('/');
export const SignedIn = home('/', true);
export const NoSuchPage = home('/nowhere');
export const NoSuchPageSignedIn = home('/account/nowhere', true);
export const English = { ...home('/'), globals: { register: 'en' } };
export const Narrow = { ...home('/'), globals: { viewport: { value: 'narrow' } } };
