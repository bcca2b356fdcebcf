import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import type { World } from '#domain/world.ts';
import { aubepineStory, HOUSING } from '#testing/aubepine-story.tsx';
import { alone, english, narrow, reached } from '#testing/story-parts.ts';
import { aHome } from '#testing/tenant.ts';

const meta: Meta = { title: 'Portails/Aubépine/Du côté du bailleur' };
export default meta;

const received = reached(HOUSING, 'received');
const signedOut: Entry = { kind: 'inject', procedure: 'family/sign-in', event: { type: 'signOut' } };

/** A private landlord, whom the learner plays. */
const played = (exercise: Exercise): Exercise => ({
  ...alone(exercise),
  situation: {
    ...exercise.situation,
    home: aHome({}, { kind: 'individual', name: 'Claire Fontanel', phone: '06 39 98 41 20', played: true }),
  },
});

const landlord = (page: string, until: (world: World) => boolean, add: Entry[] = []) =>
  aubepineStory(page, { vary: played, until, add });

export const FirstQuestion = landlord('/landlord', received);
export const FirstQuestionNarrow = { ...FirstQuestion, ...narrow };
export const FirstQuestionEnglish = { ...FirstQuestion, ...english };
export const Rent = landlord('/landlord/rent', received);
export const RentNarrow = { ...Rent, ...narrow };
export const FromOutside = landlord('/landlord', received, [signedOut]);
export const Sent = landlord('/landlord/sent', ({ place }) => place.page === '/landlord/sent');
export const NothingAsked = landlord('/landlord', () => true);

const answer = async (canvasElement: HTMLElement, rent: string, charges: string) => {
  const canvas = within(canvasElement);
  const next = async () =>
    userEvent.click(await canvas.findByRole('button', { name: /Continuer|envoyer l’attestation/ }));
  await userEvent.type(await canvas.findByRole('textbox'), '10/03/2031');
  await next();
  await userEvent.type(await canvas.findByLabelText(/^Loyer sans les charges/, {}, { timeout: 5_000 }), rent);
  await userEvent.type(await canvas.findByLabelText(/^Charges/), charges);
  await next();
  await userEvent.click(await canvas.findByRole('radio', { name: 'Oui' }, { timeout: 5_000 }));
  await next();
  return canvas;
};

export const BothSayTheSame = {
  ...FirstQuestion,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = await answer(canvasElement, '450,00', '60,00');
    await expect(await canvas.findByText('Les deux disent la même chose', {}, { timeout: 5_000 })).toBeVisible();
    await userEvent.click(canvas.getByRole('link', { name: 'Revenir du côté du locataire' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Mon aide au logement' }, { timeout: 5_000 }),
    ).toBeVisible();
  },
};
export const TheTwoDiffer = {
  ...FirstQuestion,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = await answer(canvasElement, '430,00', '80,00');
    await expect(await canvas.findByText('Les deux ne disent pas la même chose', {}, { timeout: 5_000 })).toBeVisible();
  },
};
