import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Mon espace' };
export default meta;

const UPDATE = 'employment/monthly-update';
const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;
const stands = (state: string) => (world: World) =>
  world.cases[UPDATE]?.history.at(-1)?.states.includes(state) ?? false;
/** Days go by between two visits: the space has closed, and is open again for the page to look at. */
const openAgain = (world: World): Entry[] =>
  signedIn(world) ? [] : [{ kind: 'inject', procedure: 'employment/sign-in', event: { type: 'admit' } }];

const account = (scenario: string, until: (world: World) => boolean, add: Entry[] = []) =>
  sessionStory({
    scenario: `employment/${scenario}`,
    until,
    add: (world) => [...openAgain(world), ...add, { kind: 'visit', site: 'employment', page: '/account' }],
    render: ({ store, page }) => <EmploymentPortal page={page} subscribe={store.subscribe} />,
  });

const quiet = 'on-time-without-work';
const worked = 'two-employers-payslip-later';

export const ToDo = account(quiet, signedIn);
export const Leaving = account('i-clicked-no', signedIn);
export const Received = account(quiet, stands('recorded.received'));
export const PaymentOrdered = account(quiet, stands('recorded.paymentOrdered'));
export const Paid = account(quiet, stands('recorded.paid'));
export const AdvanceOrdered = account(worked, stands('recorded.advanceOrdered'));
export const AwaitingPayslips = account(worked, stands('recorded.awaitingPayslips'));
export const CheckingPayslips = account(worked, stands('recorded.checkingPayslips'));
export const PayslipRefused = account(worked, stands('recorded.checkingPayslips'), [
  { kind: 'inject', procedure: UPDATE, event: { type: 'requestDocument' } },
]);
export const RegistrationEnded = account('update-forgotten', signedIn);
export const RegisteringAgain = account('update-forgotten', stands('registeringAgain'));
export const RegisteredAgain = account('update-forgotten', stands('registeredAgain'));
export const English = { ...account(quiet, signedIn), globals: { register: 'en' } };
export const Narrow = { ...account('i-clicked-no', signedIn), globals: { viewport: { value: 'narrow' } } };

export const SigningOut = {
  ...account(quiet, signedIn),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Me déconnecter' }));
    await expect(await canvas.findByRole('heading', { name: /Votre recherche d’emploi/ })).toBeVisible();
    await expect(await canvas.findByRole('link', { name: 'Se connecter' })).toBeVisible();
  },
};
