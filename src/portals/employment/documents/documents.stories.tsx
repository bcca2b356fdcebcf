import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { smallPicture } from '#testing/small-files.ts';
import { ExampleDownloads } from '#ui/example/example-downloads.tsx';
import { ExamplePapers } from '#ui/example/example-papers.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Mes documents' };
export default meta;

const UPDATE = 'employment/monthly-update';
const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;
const stands = (state: string) => (world: World) =>
  signedIn(world) && (world.cases[UPDATE]?.history.at(-1)?.states.includes(state) ?? false);
/** One paper was sent, the other was put off. */
const sentAll = ({ cases }: World) => cases['employment/supporting-documents']?.history.at(-1)?.event === 'postpone';

const documents = (scenario: string, until: (world: World) => boolean, add: Entry[] = []) =>
  sessionStory({
    scenario: `employment/${scenario}`,
    until,
    add: [...add, { kind: 'visit', site: 'employment', page: '/documents' }],
    render: ({ store, page }) => (
      <ExamplePapers>
        <ExampleDownloads>
          <EmploymentPortal page={page} subscribe={store.subscribeToAnswers} />
        </ExampleDownloads>
      </ExamplePapers>
    ),
  });

const payslips = 'two-employers-payslip-later';
const five = 'which-of-five-papers';
const narrow = { globals: { viewport: { value: 'narrow' } } };
type Played = { canvasElement: HTMLElement };

export const NothingExpected = documents(payslips, signedIn);
export const OneStillExpected = documents(payslips, stands('recorded.awaitingPayslips'));
export const AllReceived = documents(payslips, stands('recorded.checkingPayslips'));
export const AskedAgain = documents(payslips, stands('recorded.checkingPayslips'), [
  { kind: 'inject', procedure: UPDATE, event: { type: 'requestDocument' } },
]);
export const FivePapers = documents(five, signedIn);
export const FivePapersNarrow = { ...FivePapers, ...narrow };
export const English = { ...FivePapers, globals: { register: 'en' } };

/** By keyboard alone: one file is refused and the other stays, then the paper is sent. */
export const Sending = {
  ...documents(payslips, stands('recorded.awaitingPayslips')),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    const send = await canvas.findByRole('button', { name: /^Envoyer ce document/ });
    const chooser = canvas.getByLabelText('Choisir un fichier de votre appareil');
    await userEvent.upload(chooser, [smallPicture('page 1 é.png'), new File([], 'vide.png', { type: 'image/png' })]);
    await expect(await canvas.findByText('Fichier bien arrivé')).toBeVisible();
    await expect(await canvas.findByText(/Ce fichier est vide/)).toBeVisible();
    send.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByText('Le document est envoyé')).toBeVisible());
    await expect(canvas.getByText(/page 1 é\.png/)).toBeVisible();
  },
};

/** The line breaks half-way, and the file goes on from there. */
export const Cut = {
  ...documents(payslips, stands('recorded.awaitingPayslips'), [
    { kind: 'incident', incident: 'upload-cut', over: false },
  ]),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    const chooser = await canvas.findByLabelText('Choisir un fichier de votre appareil');
    await userEvent.upload(chooser, smallPicture('photo.png', 400_000));
    const again = await canvas.findByRole('button', { name: 'Reprendre l’envoi du fichier photo.png' });
    await userEvent.click(canvas.getByRole('button', { name: /^Envoyer ce document/ }));
    await expect(canvas.getByText(/Un envoi s’est arrêté en route/)).toBeVisible();
    again.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText('Fichier bien arrivé')).toBeVisible();
  },
};
export const NothingChosen = {
  ...documents(payslips, stands('recorded.awaitingPayslips')),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Envoyer ce document/ }));
    await expect(canvas.getByText(/Joignez un fichier pour/)).toBeVisible();
  },
};
export const Received = documents(five, (world) => signedIn(world) && sentAll(world));
export const ReceivedNarrow = { ...Received, ...narrow };
