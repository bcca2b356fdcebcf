import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { aubepineStory, HOUSING, later } from '#testing/aubepine-story.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { alone, english, happens, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Pourquoi ce montant' };
export default meta;

const CHANGE = 'family/change-of-situation';
const signedIn = ({ cases }: World) => cases['family/sign-in']?.history.at(-1)?.states.includes('signedIn') === true;

const stopped: Entry = {
  kind: 'move',
  procedure: CHANGE,
  move: 'declareChange',
  event: { type: 'declareChange', pay: 0, since: instant('2031-03-03') },
  answers: { what: 'work', work: 'stopped', since: '03/03/2031' },
  uploads: {},
};

/** Somebody who earned 900 € a month, which the agency knows, and has declared that this is over: nothing is taken in yet. */
const benefit = sessionStory({
  scenario: 'family/code-in-spam',
  vary: (exercise) => ({
    ...exercise,
    alongside: [...exercise.alongside, CHANGE],
    situation: { ...exercise.situation, change: { kind: 'stopped-work', on: '2031-03-03', pay: 90_000 } },
  }),
  until: signedIn,
  add: [stopped, ...later('2031-03-11T09:00'), { kind: 'visit', site: 'family', page: '/change' }],
  render: ({ store, page }) => <FamilyPortal page={page} subscribe={store.subscribe} />,
});

interface Played {
  canvasElement: HTMLElement;
}

async function unfold({ canvasElement }: Played, name: RegExp = /Pourquoi ce montant|Why this amount/) {
  const main = within(await within(canvasElement).findByRole('main'));
  const summary = await main.findByText(name);
  await userEvent.click(summary);
  const fold = summary.closest('details');
  if (!fold) throw new Error('The explanation is no disclosure.');
  const inside = within(fold);
  await inside.findByRole('button', { name: /Voir le montant|See the amount/ });
  return { fold, inside };
}

/** Opens every line, down to what is given; what is below a line is drawn when it is opened. */
async function unfoldAll(played: Played) {
  const { fold } = await unfold(played);
  const open = () => {
    for (const summary of fold.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click();
    for (const line of fold.querySelectorAll('.portal-amount__more'))
      expect(line.querySelector('.portal-amount__below')).not.toBeNull();
  };
  await waitFor(open, { timeout: 10_000 });
}

export const Unfolded = {
  ...benefit,
  play: async (played: Played) => {
    const { inside } = await unfold(played);
    await expect(inside.getByText('Votre prime du mois').closest('p')).toHaveTextContent('75 €');
    await expect(inside.getAllByText('chiffre de l’année 2026')).not.toHaveLength(0);
  },
};
export const UnfoldedToTheEnd = { ...benefit, play: unfoldAll };
export const UnfoldedToTheEndNarrow = { ...UnfoldedToTheEnd, ...narrow };
export const UnfoldedToTheEndEnglish = { ...UnfoldedToTheEnd, ...english };

export const Trying = {
  ...benefit,
  play: async (played: Played) => {
    const { inside } = await unfold(played);
    const pay = inside.getByRole('textbox', { name: 'Salaire net d’un mois' });
    await userEvent.clear(pay);
    await userEvent.type(pay, 'beaucoup');
    await userEvent.keyboard('{Enter}');
    await expect(pay).toHaveFocus();
    await expect(pay).toHaveAccessibleDescription(/Écrivez un montant en euros/);
    await userEvent.clear(pay);
    await userEvent.type(pay, '400');
    await userEvent.keyboard('{Enter}');
    const outcome = inside.getAllByRole('status').at(-1);
    await waitFor(() => expect(outcome).toHaveTextContent('Avec ces réponses : 200 € au lieu de 75 €.'));
    await expect(inside.getByText('Votre prime du mois').closest('p')).toHaveTextContent('(au lieu de 75 €)');
    await userEvent.click(inside.getByRole('button', { name: 'Revenir à ma situation' }));
    await waitFor(() => expect(outcome).toHaveTextContent('Avec ces réponses : 75 €, comme maintenant.'));
    await expect(pay).toHaveValue('900');
  },
};

const admitted = happens('family/sign-in', { type: 'admit' });
const housing = aubepineStory('/housing', { vary: alone, until: reached(HOUSING, 'inPayment'), add: [admitted] });
export const HousingAid = { ...housing, play: unfoldAll };
export const HousingAidNarrow = { ...HousingAid, ...narrow };
