import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import { MINUTE } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Connexion' };
export default meta;

const DOOR = 'employment/sign-in';
const SEND = 'Se connecter';
const doorIs =
  (...states: string[]) =>
  ({ cases }: World) => {
    const value = cases[DOOR]?.value;
    return states.includes(typeof value === 'object' ? (Object.keys(value)[0] ?? '') : (value ?? ''));
  };

const wrong = (move: string): Entry => ({
  kind: 'move',
  procedure: DOOR,
  move,
  event: { type: move, match: false },
  answers: {},
  uploads: {},
});

const door = (page: string, until: (world: World) => boolean, add: (world: World) => Entry[] = () => []) =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    until,
    add: (world) => [...add(world), { kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

const closed = doorIs('signedOut');
const waitsForCode = doorIs('codeSent');

export const Empty = {
  ...door('/sign-in', closed),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: SEND }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Écrivez votre mot de passe');
  },
};
export const TypedThenRefused = {
  ...door('/sign-in', closed),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('Identifiant'), 'FICTIF-SAMIRA');
    await userEvent.type(canvas.getByLabelText('Mot de passe'), 'lune');
    await userEvent.click(canvas.getByRole('button', { name: SEND }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Il reste 2 essais');
    await expect(canvas.getByLabelText('Identifiant')).toHaveValue('FICTIF-SAMIRA');
    await waitFor(() => expect(canvas.getByLabelText('Mot de passe')).toHaveValue(''));
  },
};
export const TurnedAway = {
  ...door('/documents', closed),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await expect(await within(canvasElement).findByText('Connectez-vous pour voir cette page')).toBeVisible();
  },
};
export const OneAttemptLeft = door('/sign-in', closed, () => [wrong('enterCredentials'), wrong('enterCredentials')]);
export const Locked = {
  ...door('/sign-in', closed, () => [1, 2, 3].map(() => wrong('enterCredentials'))),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/^Vous pourrez réessayer à/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: /Mot de passe oublié/ })).toBeVisible();
  },
};
export const Code = door('/sign-in/code', waitsForCode);
export const WrongCode = door('/sign-in/code', waitsForCode, () => [wrong('enterCode')]);
export const ExpiredCode = door('/sign-in/code', waitsForCode, ({ now }) => [{ kind: 'wait', to: now + 20 * MINUTE }]);
export const CodeWaitsElsewhere = door('/sign-in', waitsForCode);
export const NoCodeYet = door('/sign-in/code', closed);
export const AlreadySignedIn = door('/sign-in', doorIs('signedIn'));
export const NewCode = {
  ...door('/sign-in/code', waitsForCode),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Recevoir un nouveau code' }));
    await expect(await canvas.findByText('Un nouveau code est parti')).toBeVisible();
  },
};
export const NarrowRefused = {
  ...door('/sign-in', closed, () => [wrong('enterCredentials')]),
  globals: { viewport: { value: 'narrow' } },
};
