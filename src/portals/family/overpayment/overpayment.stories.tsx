import type { Meta } from '@storybook/react-vite';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Somme à rembourser' };
export default meta;

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
