import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, userEvent, within } from 'storybook/test';
import { KeptPage } from '#app/kept/kept-page.tsx';
import type { Kind, Thing } from '#app/kept/kept-texts.ts';
import type { Found } from '#app/kept/what-is-kept.ts';

const THINGS: Thing[] = [
  { place: 'database', name: 'demarches-a-blanc', kind: 'sessions', size: 24_600 },
  { place: 'local', name: 'words-met', kind: 'words', size: 34 },
  { place: 'local', name: 'register', kind: 'language', size: 2 },
  { place: 'local', name: 'demarches-a-blanc/atelier/plan', kind: 'workshop', size: 812 },
  { place: 'window', name: 'presentation/tax/first-return', kind: 'screens', size: 5_210 },
  { place: 'cache', name: 'app-https://asso.example/-1a2b', kind: 'copy' },
];
const FOREIGN: Thing = { place: 'local', name: 'agenda-de-la-salle', kind: 'foreign', size: 12 };

/** A browser of cardboard: what it keeps, and what of it cannot be erased. */
function browser(things: Thing[], stuck: readonly Kind[] = [], refuses = false) {
  let kept = things;
  return {
    read: async (): Promise<Found> => ({
      things: kept,
      exercises: new Set(
        kept.some(({ kind }) => kind === 'sessions')
          ? ['employment/on-time-without-work', 'tax/first-return', 'family/none-such']
          : [],
      ),
      refuses,
      total: kept.length === 0 ? 0 : 6_400_000,
    }),
    erase: fn(async (kinds: readonly Kind[]) => {
      kept = kept.filter(({ kind }) => kind === 'foreign' || !kinds.includes(kind) || stuck.includes(kind));
    }),
  };
}

const meta = {
  title: 'Accueil/Ce que ce site garde',
  component: KeptPage,
  args: { register: 'fr', onRegister: () => {}, ...browser([...THINGS, FOREIGN]) },
} satisfies Meta<typeof KeptPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const PATIENT = { timeout: 10_000 };
const press = async (canvasElement: HTMLElement, name: string) =>
  userEvent.click(await within(canvasElement).findByRole('button', { name }, PATIENT));
const inQuestion = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
const headings = (canvasElement: HTMLElement) =>
  within(canvasElement)
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);

export const Everything: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/^Actualisation à temps|employment/, {}, PATIENT);
    await expect(headings(canvasElement)).toEqual([
      '3 exercices commencés',
      'Mes mots',
      'La langue choisie',
      'Un atelier',
      'Un second écran',
      'La copie du site',
      'Ce qui n’est pas à ce site',
      'Ce qui n’est jamais gardé',
    ]);
  },
};
export const EverythingNarrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const EverythingEnglish: Story = { args: { register: 'en' } };

export const OneKindErased: Story = {
  args: browser(THINGS),
  play: async ({ canvasElement, args }) => {
    await press(canvasElement, 'Effacer mes mots');
    await inQuestion('Ne rien effacer');
    await expect(args.erase).not.toHaveBeenCalled();
    await press(canvasElement, 'Effacer mes mots');
    await inQuestion('Effacer mes mots');
    await within(canvasElement).findByText('C’est effacé. La liste a été relue.');
    await expect(args.erase).toHaveBeenCalledWith(['words']);
    await expect(headings(canvasElement)).not.toContain('Mes mots');
  },
};

export const AllErased: Story = {
  args: browser([...THINGS, FOREIGN]),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tout effacer');
    await inQuestion('Tout effacer');
    await within(canvasElement).findByText(/Il ne reste rien de ce site/);
    await expect(headings(canvasElement)).toEqual(['Ce qui n’est pas à ce site', 'Ce qui n’est jamais gardé']);
    await expect(within(canvasElement).queryByRole('button', { name: 'Tout effacer' })).toBeNull();
  },
};

export const SomethingIsLeft: Story = {
  args: browser(THINGS, ['sessions']),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tout effacer');
    await inQuestion('Tout effacer');
    await within(canvasElement).findByText(/Une partie n’a pas pu être effacée/);
    await expect(headings(canvasElement)).toContain('3 exercices commencés');
  },
};

export const Nothing: Story = { args: browser([]) };
export const NothingCanBeKept: Story = { args: browser([], [], true) };
