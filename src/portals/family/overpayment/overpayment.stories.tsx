import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Somme à rembourser' };
export default meta;
type Story = StoryObj;

const CHANGE = 'family/change-of-situation';
const DEBT = 'family/overpayment';
const SIGN_IN = 'family/sign-in';
const signedIn = ({ cases }: World) => cases[SIGN_IN]?.history.at(-1)?.states.includes('signedIn') === true;

const move = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: DEBT, move: event.type, event, answers: {}, uploads: {} };
};
const decide = (event: CaseEvent): Entry => ({ kind: 'inject', procedure: DEBT, event });
/** Days go by; then somebody signs in again to look at the page. */
const later = (day: string): Entry[] => [
  { kind: 'wait', to: instant(day) },
  { kind: 'inject', procedure: SIGN_IN, event: { type: 'admit' } },
];
const notified = decide({
  type: 'debtFound',
  amount: 42_000,
  truly: 42_000,
  cause: 'late-change',
  from: instant('2031-01-01'),
  to: instant('2031-02-28'),
});

const monthly = (...months: string[]) => months.map((month) => ({ month: instant(month), paid: 30_000, owed: 9_000 }));
/** Four months of 210 euros, of which two are truly owed. */
const monthByMonth = decide({
  type: 'debtFound',
  amount: 84_000,
  truly: 42_000,
  cause: 'late-change',
  from: instant('2030-11-01'),
  to: instant('2031-02-28'),
  months: monthly('2030-11-01', '2030-12-01', '2031-01-01', '2031-02-01'),
  trulyMonths: monthly('2031-01-01', '2031-02-01'),
});

const story = (add: Entry[], page = '/overpayment') =>
  sessionStory({
    scenario: 'family/code-in-spam',
    vary: (exercise) => ({ ...exercise, alongside: [...exercise.alongside, CHANGE, DEBT] }),
    until: signedIn,
    add: [...add, { kind: 'visit', site: 'family', page }],
    render: ({ store, page: shown }) => <FamilyPortal page={shown} subscribe={store.subscribe} />,
  });

export const NothingAsked = story([]);
export const Notified = story([notified]);
export const NotifiedNarrow = { ...Notified, globals: { viewport: { value: 'narrow' } } };
export const MonthByMonth: Story = {
  ...story([monthByMonth]),
  play: async ({ canvas }) => {
    const lines = await canvas.findAllByRole('row');
    await expect(lines.map(({ textContent }) => textContent)).toEqual([
      'MoisVerséDûDifférence',
      'novembre 2030300\u00a0€90\u00a0€210\u00a0€',
      'décembre 2030300\u00a0€90\u00a0€210\u00a0€',
      'janvier 2031300\u00a0€90\u00a0€210\u00a0€',
      'février 2031300\u00a0€90\u00a0€210\u00a0€',
      'Total1\u202f200\u00a0€360\u00a0€840\u00a0€',
    ]);
    await expect(canvas.getAllByText(/lu comme un accord sur la somme/)).toHaveLength(2);
  },
};
export const MonthByMonthNarrow: Story = {
  ...story([monthByMonth]),
  globals: { viewport: { value: 'narrow' } },
};
export const MonthsThatRemain: Story = {
  ...story([monthByMonth, move({ type: 'contest' }), decide({ type: 'correctDebt' })]),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('rowheader')).toHaveLength(3);
    await expect(canvas.getByRole('row', { name: /^Total/ })).toHaveTextContent('420');
  },
};
export const Spread = story([notified, move({ type: 'spread', months: 10 })]);
export const Upheld = story([notified, move({ type: 'contest' }), decide({ type: 'refuseContest' })]);
export const UnderReview = story([
  notified,
  move({ type: 'contest' }),
  decide({ type: 'refuseContest' }),
  move({ type: 'askReview' }),
]);
export const Recovered = story([notified, ...later('2031-05-12')]);
export const Remitted = story([
  notified,
  move({ type: 'askRemission', plea: 'low-income' }),
  decide({ type: 'grantRemission' }),
]);
export const OnTheFirstPage = story([notified], '/account');
