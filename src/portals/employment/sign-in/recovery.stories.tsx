import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import { DAY } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { EmploymentPortal } from '#portals/employment/employment-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Bruyère/Retrouver un accès' };
export default meta;

const DOOR = 'employment/sign-in';
const narrow = { globals: { viewport: { value: 'narrow' } } };

const move = (type: string, match?: boolean): Entry => ({
  kind: 'move',
  procedure: DOOR,
  move: type,
  event: { type, ...(match === undefined ? {} : { match }) },
  answers: {},
  uploads: {},
});
const daysLater =
  (days: number) =>
  (world: World): Entry => ({ kind: 'wait', to: world.now + days * DAY });

/** A page of the door after what was done there; a wait counts from the exercise's opening. */
const door = (page: string, ...done: (Entry | ((world: World) => Entry))[]) =>
  sessionStory({
    scenario: 'employment/on-time-without-work',
    add: (world) => [
      ...done.map((line) => (typeof line === 'function' ? line(world) : line)),
      { kind: 'visit', site: 'employment', page },
    ],
    render: ({ store, page: shown }) => <EmploymentPortal page={shown} subscribe={store.subscribe} />,
  });

type Played = { canvasElement: HTMLElement };
const sees =
  (words: string | RegExp) =>
  async ({ canvasElement }: Played) => {
    await expect(await within(canvasElement).findByText(words)).toBeVisible();
  };
/** The link the coach points at stands on the page. */
const leadsTo =
  (page: string) =>
  async ({ canvasElement }: Played) => {
    await within(canvasElement).findByRole('heading', { level: 1 });
    const link = canvasElement.querySelector(`main [data-coach-id="link:${page}"]`);
    await expect(link).toBeVisible();
  };

const linkSent = move('askNewPassword', true);
const linkFollowed = [linkSent, move('followPasswordLink')];
const letterOnItsWay = move('reportLostMailbox', true);
const letterReceived = [letterOnItsWay, daysLater(5)];
const emailChanged = [...letterReceived, move('enterPostalCode', true)];
const SAME_ANSWER = 'Si un compte correspond, nous venons d’envoyer un lien par e-mail';
const SAME_SENTENCE = 'Si un compte correspond, nous venons d’envoyer l’identifiant par e-mail';

export const ForgottenIdentifier = door('/sign-in/identifier');
export const IdentifierSent = {
  ...door('/sign-in/identifier', move('askIdentifier', true)),
  play: sees(SAME_SENTENCE),
};
export const AskedInVain = {
  ...door('/sign-in/identifier', move('askIdentifier', false)),
  play: sees(SAME_SENTENCE),
};
export const AskingForTheIdentifier = {
  ...door('/sign-in/identifier'),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('Nom de famille'), 'Belkacem');
    await userEvent.type(canvas.getByLabelText('Date de naissance'), '04/11/1996');
    await userEvent.click(canvas.getByRole('button', { name: 'Recevoir mon identifiant' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Si un compte correspond');
  },
};
export const IdentifierAskedAfterALetter = { ...door('/sign-in/identifier', ...letterReceived), ...narrow };

export const ForgottenPassword = door('/sign-in/password');
export const LinkSent = {
  ...door('/sign-in/password', linkSent),
  play: sees(SAME_ANSWER),
};
export const LinkAskedInVain = { ...door('/sign-in/password', move('askNewPassword', false)), play: sees(SAME_ANSWER) };
export const LinkExpired = { ...door('/sign-in/password', linkSent, daysLater(2)), ...narrow };
export const LinkFollowedAlready = {
  ...door('/sign-in/password', ...linkFollowed),
  play: leadsTo('/sign-in/new-password'),
};

export const NewPassword = { ...door('/sign-in/new-password', ...linkFollowed), ...narrow };
export const ChoosingAPassword = {
  ...door('/sign-in/new-password', ...linkFollowed),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    const box = await canvas.findByLabelText('Choisissez un nouveau mot de passe');
    await userEvent.type(box, 'lune');
    await userEvent.click(canvas.getByRole('button', { name: 'Enregistrer ce mot de passe' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('ne suit pas encore toutes les règles');
    await userEvent.type(box, '-Tasse-Velo-7');
    await userEvent.click(canvas.getByRole('button', { name: 'Enregistrer ce mot de passe' }));
    await expect(await canvas.findByText('Votre nouveau mot de passe est enregistré')).toBeVisible();
    await expect(await canvas.findByText(/celui de la fiche du personnage/)).toBeVisible();
  },
};
export const LinkNotFollowed = { ...door('/sign-in/new-password', linkSent), play: leadsTo('/sign-in/password') };
export const NoLinkAsked = door('/sign-in/new-password');
export const LinkTooOld = door('/sign-in/new-password', linkSent, daysLater(2));
export const PasswordChanged = door('/sign-in', ...linkFollowed, move('setPassword'));
export const PasswordChangedAlready = door('/sign-in/new-password', ...linkFollowed, move('setPassword'));

export const LostMailbox = door('/sign-in/mailbox');
export const MailboxAskedInVain = { ...door('/sign-in/mailbox', move('reportLostMailbox', false)), ...narrow };
export const LetterOnItsWay = { ...door('/sign-in/mailbox', letterOnItsWay), play: sees(/^Elle met encore 4 jours/) };
export const LetterOnItsWayAtTheDoor = {
  ...door('/sign-in', letterOnItsWay),
  play: leadsTo('/sign-in/postal-code'),
};
export const LetterNotThereYet = { ...door('/sign-in/postal-code', letterOnItsWay), ...narrow };
export const LetterReceived = { ...door('/sign-in', ...letterReceived), play: leadsTo('/sign-in/postal-code') };
export const PostalCode = door('/sign-in/postal-code', ...letterReceived);
export const WrongPostalCode = {
  ...door('/sign-in/postal-code', ...letterReceived, move('enterPostalCode', false)),
  play: sees('Ce n’est pas le code de la lettre'),
};
export const NoLetterAsked = door('/sign-in/postal-code');
export const EmailChanged = { ...door('/sign-in/mailbox', ...emailChanged), play: leadsTo('/sign-in') };
export const EmailChangedAtTheDoor = door('/sign-in', ...emailChanged);
export const English = { ...door('/sign-in/password', linkSent), globals: { register: 'en' } };
