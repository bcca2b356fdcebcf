import type { Meta } from '@storybook/react-vite';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Messages et paiements' };
export default meta;

const UPDATE = 'employment/monthly-update';
const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;
const paid = (world: World) => world.cases[UPDATE]?.history.at(-1)?.states.includes('recorded.paid') ?? false;
const letterPage = ({ letters }: World) =>
  `/messages/${letters.findLast(({ channel }) => channel === 'portal')?.id ?? 'none'}`;

const space = (page: string | ((world: World) => string), until = paid, scenario = 'two-employers-payslip-later') =>
  sessionStory({
    scenario: `employment/${scenario}`,
    until,
    add: (world) => [{ kind: 'visit', site: 'employment', page: typeof page === 'string' ? page : page(world) }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

export const Messages = space('/messages');
export const OneMessage = space(letterPage);
export const NoMessages = space('/messages', signedIn);
export const NoSuchMessage = space('/messages/nothing');
export const Payments = space('/payments');
export const OnePayment = space('/payments', paid, 'on-time-without-work');
export const NoPayments = space('/payments', signedIn);
export const NarrowPayments = { ...space('/payments'), globals: { viewport: { value: 'narrow' } } };
export const EnglishMessage = { ...space(letterPage), globals: { register: 'en' } };
