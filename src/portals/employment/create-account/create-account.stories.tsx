import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { DAY, HOUR } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Première inscription' };
export default meta;

const CREATION = 'employment/account-creation';
type Line = Entry | ((world: World) => Entry);

const did = (type: string, match?: boolean): Entry => {
  const event: CaseEvent = { type, ...(match === undefined ? {} : { match }) };
  return { kind: 'move', procedure: CREATION, move: type, event, answers: {}, uploads: {} };
};
const later =
  (time: number) =>
  ({ now }: World): Entry => ({ kind: 'wait', to: now + time });

/** A page of Bruyère after what was done about the registration; a wait counts from the exercise's opening. */
const creation = (page: string, ...done: Line[]) =>
  sessionStory({
    scenario: 'employment/first-account',
    add: (world) => [
      ...done.map((line) => (typeof line === 'function' ? line(world) : line)),
      { kind: 'visit', site: 'employment', page },
    ],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

const known = did('giveIdentity', true);
const codeSent = [known, did('giveEmail', true)];
const keysAsked = [...codeSent, did('enterCode', true)];
const narrow = { globals: { viewport: { value: 'narrow' } } };
type Played = { canvasElement: HTMLElement };

export const Home = creation('/');
export const HomeNarrow = { ...Home, ...narrow };
export const SignInBefore = creation('/sign-in');
export const Intro = creation('/create-account');
export const IntroNarrow = { ...Intro, ...narrow };
export const IntroEnglish = { ...Intro, globals: { register: 'en' } };
export const Names = creation('/create-account/names');
export const Check = creation('/create-account/check');
export const Unknown = creation('/create-account', did('giveIdentity', false));
export const Email = creation('/create-account', known);
export const EmailNarrow = { ...Email, ...narrow };
export const AddressUnread = creation('/create-account', known, did('giveEmail', false));
export const Code = creation('/create-account', ...codeSent);
export const CodeNarrow = { ...Code, ...narrow };
export const WrongCode = creation('/create-account', ...codeSent, did('enterCode', false));
export const CodeExpired = creation('/create-account', ...codeSent, later(HOUR));
export const CorrectingTheAddress = {
  ...Code,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Corriger mon adresse e-mail' }));
    await userEvent.type(await canvas.findByLabelText(/adresse e-mail/), 'lucie.fontanel@courriel.example');
    await userEvent.click(canvas.getByRole('button', { name: 'Recevoir un code' }));
    await expect(await canvas.findByLabelText(/Quel code/)).toBeVisible();
  },
};
export const Keys = creation('/create-account', ...keysAsked);
export const KeysNarrow = { ...Keys, ...narrow };
export const StepIsPast = creation('/create-account/names', known);
export const DraftLost = creation('/create-account', known, later(16 * DAY));
export const DraftWaitsAtTheDoor = { ...creation('/sign-in', known), ...narrow };
export const Created = creation('/create-account', ...keysAsked, did('chooseKeys'));
export const FirstVisitOfTheSpace = creation('/account', ...keysAsked, did('chooseKeys'));
