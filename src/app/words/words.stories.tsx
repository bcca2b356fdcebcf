import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { openMetWords } from '#app/words/met-words.ts';
import { WordLens } from '#app/words/word-lens.tsx';
import { WordsPage } from '#app/words/words-page.tsx';

function metHere(...slugs: string[]) {
  const met = openMetWords(undefined);
  for (const slug of slugs) met.meet(slug);
  return met;
}

const meta = {
  title: 'Accueil/Mes mots',
  component: WordsPage,
  args: { onRegister: () => {} },
  render: ({ onRegister, met }) => (
    <WordLens>
      <WordsPage onRegister={onRegister} met={met ?? metHere('cookie', 'delai', 'identifiant')} />
    </WordLens>
  ),
} satisfies Meta<typeof WordsPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const mine = async (canvasElement: HTMLElement) =>
  within(await within(canvasElement).findByRole('region', { name: 'Mes mots' }));
const heads = (list: Awaited<ReturnType<typeof mine>>) =>
  list.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

export const ThreeWords: Story = {
  play: async ({ canvasElement }) => {
    await expect(heads(await mine(canvasElement))).toEqual(['identifiant', 'délai', 'cookie']);
  },
};

export const OneRemoved: Story = {
  args: { met: metHere('cookie', 'delai', 'identifiant') },
  play: async ({ canvasElement }) => {
    const list = await mine(canvasElement);
    await userEvent.click(list.getByRole('button', { name: /Retirer.: délai/ }));
    await expect(heads(list)).toEqual(['identifiant', 'cookie']);
    await expect(within(canvasElement).getByRole('region', { name: 'Mes mots' })).toHaveFocus();
  },
};

export const EmptiedAfterAsking: Story = {
  args: { met: metHere('cookie', 'delai') },
  play: async ({ canvasElement }) => {
    const list = await mine(canvasElement);
    await userEvent.click(list.getByRole('button', { name: 'Vider la liste' }));
    const question = within(await screen.findByRole('dialog'));
    await userEvent.click(question.getByRole('button', { name: 'Garder mes mots' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(heads(list)).toEqual(['délai', 'cookie']);
    await userEvent.click(list.getByRole('button', { name: 'Vider la liste' }));
    const again = within(await screen.findByRole('dialog'));
    await userEvent.click(again.getByRole('button', { name: 'Vider la liste' }));
    await expect(await list.findByText(/pas encore de mot/)).toBeVisible();
  },
};

export const NothingYet: Story = { args: { met: metHere() } };

export const SearchedWithoutAccents: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('searchbox', { name: 'Chercher un mot' }), 'hamec');
    await expect(await canvas.findByText('1 mot')).toBeVisible();
    await userEvent.click(canvas.getByText('hameçonnage'));
    await waitFor(() => expect(canvas.getByText(/se fait passer pour un vrai/)).toBeVisible());
  },
};

export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const InEnglish: Story = { globals: { register: 'en' } };
export const InPlainFrench: Story = { globals: { register: 'facile' } };
