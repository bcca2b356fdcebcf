import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Somme à rembourser' };
export default meta;

const DEBT = 'employment/overpayment';
const SIGN_IN = 'employment/sign-in';
const signedIn = ({ cases }: World) => cases[SIGN_IN]?.history.at(-1)?.states.includes('signedIn') === true;

const inject = (procedure: typeof DEBT | typeof SIGN_IN, event: CaseEvent): Entry => {
  return { kind: 'inject', procedure, event };
};
const move = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: DEBT, move: event.type, event, answers: {}, uploads: {} };
};
/** Days go by; then somebody signs in again to look at the page. */
const later = (day: string): Entry[] => [{ kind: 'wait', to: instant(day) }, inject(SIGN_IN, { type: 'admit' })];

const found = (cause: string, truly = 18_457) =>
  inject(DEBT, {
    type: 'debtFound',
    amount: 18_457,
    truly,
    cause,
    from: instant('2031-02-01'),
    to: instant('2031-02-28'),
  });

interface Scene {
  page?: string;
  silent?: boolean;
}

const story = (add: Entry[], { page = '/overpayment', silent = false }: Scene = {}) =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    vary: (exercise) => ({
      ...exercise,
      alongside: [...exercise.alongside, DEBT],
      situation: { ...exercise.situation, agencySilent: silent },
    }),
    until: signedIn,
    add: [...add, { kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

const notified = found('gap');
const narrow = { globals: { viewport: { value: 'narrow' } } };
type Played = { canvasElement: HTMLElement };

export const NothingAsked = story([]);
export const Notified = story([notified]);
export const NotifiedNarrow = { ...Notified, ...narrow };
export const NotifiedEnglish = { ...Notified, globals: { register: 'en' } };
export const AgencyError = story([found('agency-error', 0)]);
export const TooLateToObject = story([notified, ...later('2031-04-22T10:00')]);
export const Paying = story([notified, move({ type: 'payNow' })]);
export const Settled = story([notified, move({ type: 'payNow' }), ...later('2031-04-04')]);
export const Spread = story([notified, move({ type: 'spread', months: 3 })]);
export const SpreadNarrow = { ...Spread, ...narrow };
export const SpreadOverTwoYears = story([notified, move({ type: 'spread', months: 24 })]);
export const SpreadHalfPaid = story([notified, move({ type: 'spread', months: 3 }), ...later('2031-05-13')]);
export const RemissionAsked = story([notified, move({ type: 'askRemission', plea: 'low-income' })]);
export const Contested = story([notified, move({ type: 'contest' })]);
export const Corrected = story([found('gap', 9_000), move({ type: 'contest' }), inject(DEBT, { type: 'correctDebt' })]);
export const Upheld = story([notified, move({ type: 'contest' }), inject(DEBT, { type: 'refuseContest' })]);
export const Silence = story([notified, move({ type: 'contest' }), ...later('2031-05-31')], { silent: true });
export const SilenceNarrow = { ...Silence, ...narrow };
export const ReviewUpheld = story([
  notified,
  move({ type: 'contest' }),
  inject(DEBT, { type: 'refuseContest' }),
  move({ type: 'askReview' }),
  inject(DEBT, { type: 'refuseContest' }),
]);
export const Recovered = story([notified, ...later('2031-06-02')]);
export const Cancelled = story([
  found('agency-error', 0),
  move({ type: 'contest' }),
  inject(DEBT, { type: 'acceptContest' }),
]);
export const SpreadIntroduction = story([notified], { page: '/overpayment/spread' });
export const RemissionIntroductionNarrow = { ...story([notified], { page: '/overpayment/remission' }), ...narrow };
export const SentAlready = story([notified, move({ type: 'contest' })], { page: '/overpayment/contest' });
export const OnTheFirstPage = story([notified], { page: '/account' });

export const Contesting = {
  ...story([notified]),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    const next = async () => userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
    await userEvent.click(await canvas.findByRole('link', { name: 'Contester' }));
    await userEvent.click(await canvas.findByRole('link', { name: 'Commencer ma contestation' }));
    await userEvent.click((await canvas.findAllByRole('radio'))[0] as HTMLElement);
    await next();
    await canvas.findByRole('textbox');
    await next();
    await userEvent.click((await canvas.findAllByRole('radio'))[0] as HTMLElement);
    await next();
    await userEvent.click(await canvas.findByRole('button', { name: /^Envoyer/ }));
    await expect(await canvas.findByRole('heading', { name: 'Votre contestation est à l’étude' })).toBeVisible();
    await expect(canvas.queryByRole('link', { name: 'Contester' })).toBeNull();
  },
};

export const PayingAtOnce = {
  ...story([notified]),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Payer 184,57/ }));
    await expect(await canvas.findByRole('heading', { name: 'Votre paiement est en route' })).toBeVisible();
  },
};
