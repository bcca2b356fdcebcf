import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { TaxPortal } from '#portals/tax/tax-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Capucine/Connexion' };
export default meta;

/** A move and its event. */
type Act = [move: string, event: CaseEvent];

const did = ([move, event]: Act): Entry => {
  return { kind: 'move', procedure: 'identity/single-sign-on', move, event, answers: {}, uploads: {} };
};

const at = (page: string, ...acts: Act[]) =>
  sessionStory({
    scenario: 'identity/one-key-three-doors',
    add: [...acts.map(did), { kind: 'visit', site: 'tax', page }],
    render: ({ store, page: shown }) => <TaxPortal page={shown} subscribe={store.subscribe} />,
  });

const asked: Act[] = [
  ['knock-family', { type: 'knock', service: 'family' }],
  ['choose-tax', { type: 'chooseAccount', key: 'tax' }],
];
const wrong = (otherAccount: boolean): Act => {
  return ['signIn-tax', { type: 'signInThere', key: 'tax', match: false, otherAccount }];
};
const narrow = { globals: { viewport: { value: 'narrow' } } };

export const Door = at('/sign-in');
export const DoorNarrow = { ...Door, ...narrow };
export const DoorWhileFougereAsks = at('/sign-in', ...asked);
export const KeyAsked = {
  ...at('/single-sign-on', ...asked),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Vous êtes chez Capucine')).toBeVisible();
    await userEvent.type(await canvas.findByLabelText(/[Nn]uméro fiscal/), '9000000099999');
    await expect(canvas.getByRole('button', { name: 'Choisir un autre compte' })).toBeVisible();
  },
};
export const KeyAskedNarrow = { ...at('/single-sign-on', ...asked), ...narrow };
export const KeyAskedEnglish = { ...at('/single-sign-on', ...asked), globals: { register: 'en' } };
export const KeyRefused = at('/single-sign-on', ...asked, wrong(false));
export const AnotherAccountsKey = at('/single-sign-on', ...asked, wrong(true));
export const KeyLocked = at('/single-sign-on', ...asked, wrong(false), wrong(false), wrong(false));
export const NothingAsked = at('/single-sign-on');
