import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { HOUR } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { TaxPortal } from '#portals/tax/tax-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Capucine/Premier espace' };
export default meta;

const CREATION = 'tax/account-creation';

const did = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: CREATION, move: event.type, event, answers: {}, uploads: {} };
};

const creation = (state: string, add: (world: World) => Entry[] = () => [], page = '/create-account') =>
  sessionStory({
    scenario: 'tax/first-account',
    until: ({ cases }) => cases[CREATION]?.value === state,
    add: (world) => [...add(world), { kind: 'visit', site: 'tax', page }],
    render: ({ store, page: shown }) => <TaxPortal page={shown} subscribe={store.subscribe} />,
  });

const narrow = { globals: { viewport: { value: 'narrow' } } };
const wrong = () => did({ type: 'giveNumbers', match: false });

export const Numbers = creation('numbersAsked');
export const NumbersNarrow = { ...Numbers, ...narrow };
export const NumbersEnglish = { ...Numbers, globals: { register: 'en' } };
export const TaxNumber = creation('numbersAsked', undefined, '/create-account/tax-number');
export const Check = creation('numbersAsked', undefined, '/create-account/check');
export const Refused = creation('numbersAsked', () => [wrong()]);
export const OneAttemptLeft = creation('numbersAsked', () => [wrong(), wrong()]);
export const Locked = creation('numbersAsked', () => [wrong(), wrong(), wrong()]);
export const LockedNarrow = { ...Locked, ...narrow };
export const Keys = creation('keysAsked');
export const StepIsPast = creation('keysAsked', undefined, '/create-account/tax-number');
export const LinkSent = creation('linkSent');
export const LinkSentNarrow = { ...LinkSent, ...narrow };
export const LinkExpired = creation('linkSent', ({ now }) => [{ kind: 'wait', to: now + 9 * HOUR }]);
export const NewLink = {
  ...LinkSent,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Recevoir un nouveau lien' }));
    await expect(await canvas.findByText('Un nouveau lien est parti')).toBeVisible();
  },
};
export const WrongAddress = {
  ...LinkSent,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Corriger mon adresse e-mail' }));
    await expect(await canvas.findByLabelText('Adresse e-mail')).toBeVisible();
  },
};
export const Created = creation('accountCreated');
