import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { CatalogueProvider } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { Prepare } from '#shells/trainer/prepare/prepare.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';

const PAPERS = 'employment/photo-cut-off';

/** Prepares from an empty plan; the exercise whose cards are looked at is loaded. */
function Preparing({ first }: { first: Plan }) {
  const [plan, setPlan] = useState(first);
  return <Prepare plan={plan} onPlan={setPlan} hrefs={{ print: '/atelier/imprimer', start: '/atelier/accueil' }} />;
}

const meta = {
  title: 'Atelier/Préparation',
  component: Preparing,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  args: { first: EMPTY_PLAN },
  loaders: [
    async () => {
      const [load, loadRules] = [exercises[PAPERS], rulesOfExercise[PAPERS]];
      if (!load || !loadRules) throw new Error(`There is no exercise "${PAPERS}".`);
      return { setting: { ...(await load()), ...(await loadRules()) } };
    },
  ],
  render: (args, { loaded }) => (
    <BooksProvider books={{ scenarios: [], settingOf: (id) => (id === PAPERS ? loaded.setting : undefined) }}>
      <CatalogueProvider catalogue={catalogue}>
        <Preparing {...args} />
      </CatalogueProvider>
    </BooksProvider>
  ),
} satisfies Meta<typeof Preparing>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ChoosesExercises: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.selectOptions(page.getByLabelText('Site'), 'tax');
    await userEvent.selectOptions(page.getByLabelText('Niveau'), 'first-steps');
    await userEvent.click(page.getByRole('button', { name: /Ajouter\s: Tout est rempli, rien n’est signé/ }));
    await expect(page.getByText('« Tout est rempli, rien n’est signé » est dans l’atelier.')).toBeVisible();
    await expect(page.getByText('1 exercice')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /Retirer\s: Tout est rempli, rien n’est signé/ }));
    await userEvent.click(page.getByRole('button', { name: 'Annuler' }));
    await expect(page.getByText('1 exercice')).toBeVisible();
  },
};

export const PutsInOrder: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: /Partir de ce plan\s: Envoyer un papier/ }));
    await userEvent.click(page.getByRole('button', { name: /^Suite/ }));
    await userEvent.click(page.getByRole('button', { name: /5\smin de plus\s: La photo de la carte d’identité/ }));
    await userEvent.click(page.getByRole('button', { name: /Plus tard\s: La photo de la carte d’identité/ }));
    await expect(page.getByRole('button', { name: /Plus tôt\s: La photo de la carte d’identité/ })).toHaveFocus();
    await expect(page.getByText('Comptez 1 h 50 min en tout.')).toBeVisible();
    const photo = within(page.getByRole('region', { name: /La photo de la carte/ }));
    await userEvent.click(photo.getByText('Imprévus : aucun'));
    await userEvent.click(photo.getByRole('checkbox', { name: /^Le réseau est lent/ }));
    await expect(photo.getByText('Imprévus : 1 prêt')).toBeVisible();
    await userEvent.click(photo.getByText('Un seul personnage : Samira'));
    await userEvent.click(photo.getByRole('checkbox', { name: /^Lucie/ }));
    await expect(photo.getByText('2 personnages : Samira, Lucie')).toBeVisible();
  },
};

export const PutsInOrderNarrow: Story = { ...PutsInOrder, globals: { viewport: { value: 'narrow' } } };
