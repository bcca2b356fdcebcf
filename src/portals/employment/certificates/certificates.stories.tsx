import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { ExampleDownloads } from '#ui/example/example-downloads.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Mes attestations' };
export default meta;

const signedIn = ({ cases }: World) =>
  cases['employment/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;

const at = (page: string | ((world: World) => string), until = signedIn) =>
  sessionStory({
    scenario: 'employment/certificate-to-town-hall',
    until,
    add: (world) => [{ kind: 'visit', site: 'employment', page: typeof page === 'string' ? page : page(world) }],
    render: ({ store, page: shown }) => (
      <ExampleDownloads>
        <EmploymentPortal page={shown} subscribe={store.subscribeToAnswers} />
      </ExampleDownloads>
    ),
  });

const issued = ({ letters }: World) => letters.find(({ letter }) => letter === 'issued');
const narrow = { globals: { viewport: { value: 'narrow' } } };
type Played = { canvasElement: HTMLElement };

export const Ready = at('/certificates');
export const ReadyNarrow = { ...Ready, ...narrow };
export const Downloading = {
  ...Ready,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    (await canvas.findByRole('button', { name: 'Télécharger mon attestation' })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText(/Téléchargé dans vos Téléchargements/)).toBeVisible();
    await expect(await canvas.findByRole('button', { name: /^Imprimer/ })).toBeVisible();
  },
};
export const AmongTheDocuments = at('/documents', (world) => signedIn(world) && issued(world) !== undefined);
export const AmongTheMessages = at('/messages', (world) => signedIn(world) && issued(world) !== undefined);
export const InItsMessage = {
  ...at(
    (world) => `/messages/${issued(world)?.id}`,
    (world) => signedIn(world) && issued(world) !== undefined,
  ),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Télécharger \(PDF\)/ }));
    await expect(await canvas.findByText(/Téléchargé dans vos Téléchargements/)).toBeVisible();
  },
};
export const Verifying = {
  ...at('/verify', (world) => issued(world) !== undefined),
  play: async ({ canvasElement, loaded }: Played & { loaded: Record<string, unknown> }) => {
    const canvas = within(canvasElement);
    const { world } = loaded.store as { world: World };
    const { reference = '', checkCode = '' } = issued(world)?.document ?? {};
    await userEvent.type(await canvas.findByLabelText('Numéro de dossier'), reference.toLowerCase());
    await userEvent.type(canvas.getByLabelText('Code de vérification'), 'AAAA-AAAA');
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText('L’agence ne reconnaît pas ce document')).toBeVisible();
    const code = canvas.getByLabelText('Code de vérification');
    await expect(code).toHaveValue('AAAA-AAAA');
    await userEvent.clear(code);
    await userEvent.type(code, checkCode.replace('-', ' '));
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText('Ce document vient bien de l’agence')).toBeVisible();
    await expect(canvas.getByText(reference)).toBeVisible();
  },
};
export const VerifyingNothing = {
  ...at('/verify', () => true),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Vérifier' }));
    await expect(await canvas.findByRole('alert')).toHaveFocus();
  },
};
export const VerifyNarrow = { ...at('/verify', () => true), ...narrow };
export const VerifyEnglish = { ...at('/verify', () => true), globals: { register: 'en' } };
