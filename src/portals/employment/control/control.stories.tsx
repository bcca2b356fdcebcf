import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Contrôle' };
export default meta;

const CONTROL = 'employment/control';
const SIGN_IN = 'employment/sign-in';
const signedIn = ({ cases }: World) => cases[SIGN_IN]?.history.at(-1)?.states.includes('signedIn') === true;

const decide = (event: CaseEvent): Entry => ({ kind: 'inject', procedure: CONTROL, event });
const move = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: CONTROL, move: event.type, event, answers: {}, uploads: {} };
};
const send = (slot: string, verdict = 'good') => move({ type: 'attach', slot, verdict });
/** Days go by; then somebody signs in again to look at the page. */
const later = (day: string): Entry[] => [
  { kind: 'wait', to: instant(day) },
  { kind: 'inject', procedure: SIGN_IN, event: { type: 'admit' } },
];

const story = (add: Entry[], page = '/control') =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    vary: (exercise) => ({
      ...exercise,
      alongside: [...exercise.alongside, CONTROL],
      situation: {
        ...exercise.situation,
        wantedBefore: '2031-04-20',
        wanted: [
          { kind: 'payslip', month: '2031-02', employer: 'Boulangerie de l’Écluse', right: 'payslip-february' },
          { kind: 'bank-details', right: 'bank-details' },
        ],
      },
    }),
    until: signedIn,
    add: [...add, { kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

const sent = [send('document-1'), send('document-2')];
const gap = [...sent, decide({ type: 'findGap', reason: 'hours' })];
const narrow = { globals: { viewport: { value: 'narrow' } } };

export const Asked = story([]);
export const AskedNarrow = { ...Asked, ...narrow };
export const AskedEnglish = { ...Asked, globals: { register: 'en' } };
export const OneSent = story([send('document-1')]);
export const Late = story(later('2031-04-23'));
export const LateNarrow = { ...Late, ...narrow };
export const SentLate = story([...later('2031-04-23'), ...sent]);
export const Received = story(sent);
export const AskedAgain = story([...sent, decide({ type: 'requestAgain', reason: 'unreadable', slot: 'document-1' })]);
export const GapFound = story(gap);
export const GapFoundNarrow = { ...GapFound, ...narrow };
export const Weighing = story([...gap, move({ type: 'observe', explains: true })]);
export const GapKept = story([
  ...gap,
  move({ type: 'observe', explains: false }),
  decide({ type: 'maintainGap', reason: 'not-enough' }),
]);
export const ClosedWithoutGap = story([...sent, decide({ type: 'closeControl' })]);
export const Observations = story(gap, '/control/observations');
export const ObservationsTooEarly = story([], '/control/observations');
export const OnTheFirstPage = story([], '/account');

export const AskingForAPerson = {
  ...story([]),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Demander à être appelé' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Une personne vous aide, et vous avez plus de temps' }),
    ).toBeVisible();
    await expect(canvas.getByRole('main')).toHaveTextContent('Une personne vous appelle');
  },
};
