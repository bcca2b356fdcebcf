import type { Meta } from '@storybook/react-vite';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Réinscription' };
export default meta;

const UPDATE = 'employment/monthly-update';
const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;
const stands = (state: string) => (world: World) =>
  world.cases[UPDATE]?.history.at(-1)?.states.includes(state) ?? false;

const again = (page: string, until: (world: World) => boolean = signedIn, scenario = 'update-forgotten') =>
  sessionStory({
    scenario: `employment/${scenario}`,
    until,
    add: [{ kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

export const Introduction = again('/register-again');
export const FirstQuestion = again('/register-again/end-reason');
export const Check = again('/register-again/check', ({ place }) => place.page === '/register-again/check');
export const Receipt = again('/register-again/receipt', stands('registeringAgain'));
export const AskedAlready = again('/register-again', stands('registeringAgain'));
export const NotNeeded = again('/register-again', signedIn, 'on-time-without-work');
export const Narrow = { ...again('/register-again'), globals: { viewport: { value: 'narrow' } } };
