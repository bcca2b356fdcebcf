import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Session' };
export default meta;

const signedIn = ({ cases }: World) =>
  typeof cases['employment/sign-in']?.value === 'object' && 'signedIn' in cases['employment/sign-in'].value;

/** A page of the space, so many minutes after signing in without doing anything. */
const idle = (page: string, minutes: number, add: Entry[] = []) =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    until: signedIn,
    add: ({ now }) => [
      ...add,
      { kind: 'visit', site: 'employment', page },
      { kind: 'wait', to: now + minutes * MINUTE },
    ],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

type Played = { canvasElement: HTMLElement };

export const Warned = {
  ...idle('/account', 21),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Êtes-vous toujours là ?')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Rester connecté' }));
    await expect(await canvas.findByText('Vous restez connecté')).toBeVisible();
    await waitFor(() => expect(canvas.queryByText('Êtes-vous toujours là ?')).not.toBeInTheDocument());
    await expect(canvas.getAllByRole('status')).toContain(document.activeElement);
  },
};
export const WarnedInAForm = { ...idle('/update/worked', 21), globals: { viewport: { value: 'narrow' } } };
export const LeavingWhenWarned = {
  ...idle('/documents', 21),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await canvas.findByText('Êtes-vous toujours là ?');
    const [, leave] = canvas.getAllByRole('button', { name: 'Me déconnecter' });
    await userEvent.click(leave as HTMLElement);
    await expect(await canvas.findByRole('link', { name: 'Se connecter' })).toBeVisible();
    await expect(canvas.queryByText('Connectez-vous pour voir cette page')).not.toBeInTheDocument();
  },
};
export const Expired = {
  ...idle('/update/worked', 30),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Votre session a expiré')).toBeVisible();
    await expect(canvas.getByText(/est gardé/)).toBeVisible();
  },
};
export const WarnedInEnglish = { ...idle('/account', 21), globals: { register: 'en' } };

/** The session ends on a page of the space; after signing in again, one is offered the way back to it. */
export const BackWhereOneWas = {
  ...sessionStory({
    scenario: 'employment/on-time-without-work',
    until: signedIn,
    add: ({ now }) => [
      { kind: 'visit', site: 'employment', page: '/documents' },
      { kind: 'wait', to: now + 30 * MINUTE },
    ],
    render: ({ store, page }) => (
      <>
        <EmploymentPortal page={page} subscribe={store.subscribe} />
        <output hidden data-code>
          {String(store.world.cases['employment/sign-in']?.context.code)}
        </output>
      </>
    ),
  }),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('Identifiant'), 'FICTIF-SAMIRA');
    await userEvent.type(canvas.getByLabelText('Mot de passe'), 'Lune-Tasse-Velo-7');
    await userEvent.click(canvas.getByRole('button', { name: 'Se connecter' }));
    const box = await canvas.findByLabelText('Quel code avez-vous reçu par e-mail ?');
    await userEvent.type(box, canvasElement.querySelector('[data-code]')?.textContent ?? '');
    await userEvent.click(canvas.getByRole('button', { name: 'Vérifier le code' }));
    await userEvent.click(await canvas.findByRole('link', { name: 'Reprendre où vous en étiez' }));
    await expect(await canvas.findByRole('heading', { level: 1, name: /documents/i })).toBeVisible();
    await expect(canvas.queryByText('Reprendre où vous en étiez')).not.toBeInTheDocument();
  },
};

export const PublicComputer = {
  ...idle('/public-computer', 0),
  play: async ({ canvasElement }: Played) => {
    await expect(await within(canvasElement).findByRole('heading', { name: 'Avant de partir' })).toBeVisible();
  },
};
export const PublicComputerSignedOut = {
  ...sessionStory({
    scenario: 'employment/on-time-without-work',
    add: [{ kind: 'visit', site: 'employment', page: '/public-computer' }],
    render: ({ store, page }) => <EmploymentPortal page={page} subscribe={store.subscribe} />,
  }),
  globals: { viewport: { value: 'narrow' } },
};
