import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { IdentityPortal } from '#portals/identity/identity-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Fougère/Une clé pour plusieurs portes' };
export default meta;

const did = (move: string, event: CaseEvent = { type: move }): Entry => {
  return { kind: 'move', procedure: 'identity/single-sign-on', move, event, answers: {}, uploads: {} };
};

/** A page of Fougère after what was done with the key. */
const signOn = (page: string, ...done: Entry[]) =>
  sessionStory({
    scenario: 'identity/one-key-three-doors',
    add: [...done, { kind: 'visit', site: 'identity', page }],
    render: ({ store, page: shown }) => <IdentityPortal page={shown} subscribe={store.subscribe} />,
  });

const knocked = did('knock-family', { type: 'knock', service: 'family' });
const atAccount = [knocked, did('choose-tax', { type: 'chooseAccount', key: 'tax' })];
const signedIn = { type: 'signInThere', key: 'tax', match: true, otherAccount: false };
const confirming = [...atAccount, did('signIn-tax', signedIn)];
const ready = [...confirming, did('confirm')];

const narrow = { globals: { viewport: { value: 'narrow' } } };
const english = { globals: { register: 'en' } };
type Played = { canvasElement: HTMLElement };

export const Home = signOn('/');
export const HomeNarrow = { ...Home, ...narrow };
export const HomeEnglish = { ...Home, ...english };
export const HomeOnTheWay = signOn('/', knocked);
export const HomeWithKey = signOn('/', ...ready);
export const Choose = signOn('/choose', knocked);
export const ChooseNarrow = { ...Choose, ...narrow };
export const ChooseEnglish = { ...Choose, ...english };
export const NobodyAsks = { ...signOn('/choose'), ...narrow };
export const GoesOnElsewhere = {
  ...signOn('/choose', ...atAccount),
  play: async ({ canvasElement }: Played) => {
    const link = await within(canvasElement).findByRole('link', { name: 'Aller sur le site de Capucine' });
    await expect(link).toHaveAttribute('href', '/story/tax/single-sign-on');
  },
};
export const NoAccount = signOn('/no-account', knocked, did('wantOwnAccount'));
export const Confirm = signOn('/confirm', ...confirming);
export const ConfirmNarrow = { ...Confirm, ...narrow };
export const ConfirmEnglish = { ...Confirm, ...english };
export const WhoSeesWhat = {
  ...signOn('/confirm', ...confirming),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Qui voit quoi/ }));
    await expect(await canvas.findByRole('heading', { name: /^Qui voit quoi/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Continuer sur Aubépine' })).toBeVisible();
  },
};
export const WhoSeesWhatNarrow = { ...signOn('/confirm', ...confirming, did('lookAtData')), ...narrow };
export const NotWithoutAnotherSite = signOn('/confirm', ...ready);
