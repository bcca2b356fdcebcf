import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Contacter l’agence' };
export default meta;

const COMPLAINT = 'employment/complaint';
const SIGN_IN = 'employment/sign-in';
const signedIn = ({ cases }: World) => cases[SIGN_IN]?.history.at(-1)?.states.includes('signedIn') === true;

const move = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: COMPLAINT, move: event.type, event, answers: {}, uploads: {} };
};
const decide = (event: CaseEvent): Entry => ({ kind: 'inject', procedure: COMPLAINT, event });
/** Days go by; then somebody signs in again to look at the page. */
const later = (day: string): Entry[] => [
  { kind: 'wait', to: instant(day) },
  { kind: 'inject', procedure: SIGN_IN, event: { type: 'admit' } },
];

interface Scene {
  page?: string;
  silent?: boolean;
}

const story = (add: Entry[], { page = '/contact', silent = false }: Scene = {}) =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    vary: (exercise) => ({
      ...exercise,
      alongside: [...exercise.alongside, COMPLAINT],
      situation: { ...exercise.situation, agencySilent: silent },
    }),
    until: signedIn,
    add: [...add, { kind: 'visit', site: 'employment', page }],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

const complained = move({ type: 'complain' });
const narrow = { globals: { viewport: { value: 'narrow' } } };

export const Nothing = story([]);
export const NothingNarrow = { ...Nothing, ...narrow };
export const NothingEnglish = { ...Nothing, globals: { register: 'en' } };
export const ComplaintIntroduction = story([], { page: '/contact/complaint' });
export const Complained = story([complained]);
export const ComplainedNarrow = { ...Complained, ...narrow };
export const AppointmentSet = story([move({ type: 'askForPerson', how: 'call', halfDay: 'morning' })]);
export const ComplainedAndAppointment = story([
  complained,
  move({ type: 'askForPerson', how: 'meeting', halfDay: 'afternoon' }),
]);
export const Transferred = story([complained, decide({ type: 'transferComplaint' })]);
export const Answered = story([complained, decide({ type: 'answerFavourably' })]);
export const Refused = story([complained, ...later('2031-03-31'), decide({ type: 'answerUnfavourably' })]);
/** Nobody has opened it, and nothing on the page says so. */
export const NobodyOpensIt = story([complained, ...later('2031-04-20')], { silent: true });
export const Silence = story([complained, ...later('2031-05-31')], { silent: true });
export const SilenceNarrow = { ...Silence, ...narrow };
export const AtMediator = story([complained, ...later('2031-05-31'), move({ type: 'goToMediator' })], { silent: true });
export const MediatorIntroduction = story([complained, ...later('2031-05-31')], {
  page: '/contact/mediator',
  silent: true,
});
export const MediatorTooEarly = story([complained], { page: '/contact/mediator' });

export const AskingForAPerson = {
  ...story([]),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('link', { name: 'Demander un rendez-vous' }));
    for (let question = 0; question < 3; question += 1) {
      const [first] = await canvas.findAllByRole('radio');
      await userEvent.click(first as HTMLElement);
      const heading = canvas.getByRole('heading', { level: 1 }).textContent;
      await userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
      await canvas.findByRole('heading', { level: 1, name: (name) => name !== heading });
    }
    await userEvent.click(await canvas.findByRole('button', { name: 'Demander à parler à quelqu’un' }));
    await expect(await canvas.findByRole('heading', { name: 'Une personne va vous parler' })).toBeVisible();
  },
};
