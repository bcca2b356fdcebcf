import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { capucineStory, RETURN } from '#testing/capucine-story.tsx';
import { narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Pourquoi cet impôt' };
export default meta;

/** A couple that has signed: what is given back is worked out from a hundred numbers. */
const signed = capucineStory('/return/receipt', { until: reached(RETURN, 'signed') });

interface Played {
  canvasElement: HTMLElement;
}

async function unfold({ canvasElement }: Played) {
  const summary = await within(canvasElement).findByText('Pourquoi ce montant ?');
  await userEvent.click(summary);
  const fold = summary.closest('details');
  if (!fold) throw new Error('The explanation is no disclosure.');
  const inside = within(fold);
  await inside.findByRole('button', { name: 'Voir le montant' });
  return { fold, inside };
}

/** Opens the first line below the first line, down to what is given. */
export const DownToThePay = {
  ...signed,
  ...narrow,
  play: async (played: Played) => {
    const { inside } = await unfold(played);
    const road = [
      ...[
        'Impôt avant les crédits',
        'Impôt calculé',
        'Impôt avec toutes les parts',
        /^Tranche à 11/,
        'Revenu d’une part',
      ],
      ...['Revenu imposable', 'Travail et chômage retenus, déclarant 1', 'Frais retirés, déclarant 1'],
    ];
    for (const name of road) {
      const [line] = await inside.findAllByText(name);
      await userEvent.click(line as HTMLElement);
    }
    await expect(await inside.findByText(/Sans frais réels, on retire 10/)).toBeVisible();
    await expect(played.canvasElement.ownerDocument.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  },
};

/** A balance says which way it goes, and a mistake in a box below the fold is led to. */
export const ToPayInstead = {
  ...signed,
  play: async (played: Played) => {
    const { inside } = await unfold(played);
    await userEvent.click(inside.getByText('Changer une autre réponse'));
    const gifts = inside.getByRole('textbox', { name: 'Autres dons à des associations (7UF)' });
    await userEvent.type(gifts, 'beaucoup');
    await userEvent.keyboard('{Enter}');
    await expect(gifts).toHaveFocus();
    const advance = inside.getByRole('textbox', { name: 'Avance reçue en janvier' });
    await userEvent.clear(gifts);
    await userEvent.type(advance, '5000');
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(inside.getByText('Votre solde').closest('p')).toHaveTextContent(/à payer \(au lieu de .+ à vous rendre\)/),
    );
    await expect(inside.getByText(/Il vous reste/)).toBeVisible();
  },
};
