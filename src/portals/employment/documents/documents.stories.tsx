import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { ExamplePapers } from '#ui/example/example-papers.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Documents' };
export default meta;

const UPDATE = 'employment/monthly-update';
const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;
const stands = (state: string) => (world: World) =>
  signedIn(world) && (world.cases[UPDATE]?.history.at(-1)?.states.includes(state) ?? false);

const documents = (until: (world: World) => boolean, add: Entry[] = []) =>
  sessionStory({
    scenario: 'employment/two-employers-payslip-later',
    until,
    add: [...add, { kind: 'visit', site: 'employment', page: '/documents' }],
    render: ({ store, page }) => (
      <ExamplePapers>
        <EmploymentPortal page={page} subscribe={store.subscribe} />
      </ExamplePapers>
    ),
  });

export const NothingExpected = documents(signedIn);
export const OneStillExpected = documents(stands('recorded.awaitingPayslips'));
export const AllReceived = documents(stands('recorded.checkingPayslips'));
export const AskedAgain = documents(stands('recorded.checkingPayslips'), [
  { kind: 'inject', procedure: UPDATE, event: { type: 'requestDocument' } },
]);
export const Narrow = {
  ...documents(stands('recorded.awaitingPayslips')),
  globals: { viewport: { value: 'narrow' } },
};
export const Sending = {
  ...documents(stands('recorded.awaitingPayslips')),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const [first] = await canvas.findAllByRole('button', { name: /Fiche de paie Mars/ });
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(canvas.getAllByText('Reçu')).toHaveLength(2));
  },
};
