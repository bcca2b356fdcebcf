import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { type Presented, presentationStory } from '#testing/presentation-story.tsx';

const meta = { title: 'Écran/Médiateur/Présenter, donner la main, garder' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

export const WindowBlocked: Story = {
  ...presentationStory({ scenario: 'tax/not-signed', side: 'private' }),
  play: async ({ loaded }) => {
    const { other } = loaded as unknown as Presented;
    // Nobody is at the other window any more.
    other.close();
    const { open } = window;
    window.open = () => null;
    try {
      await press('Présenter');
    } finally {
      window.open = open;
    }
    const dialog = await inDialog('La fenêtre n’a pas pu s’ouvrir');
    await expect(dialog.getByRole('link', { name: 'Ouvrir la fenêtre publique' })).toHaveAttribute('target', '_blank');
  },
};

export const HandedOver: Story = {
  ...presentationStory({ scenario: 'tax/not-signed', side: 'private' }),
  play: async ({ loaded }) => {
    const { other } = loaded as unknown as Presented;
    await press('À vous');
    await expect(other.stage).toMatchObject({ hand: 'public', holder: null });
    await press('Reprendre la main');
    await expect(other.stage.hand).toBe('private');
    await expect(await screen.findByRole('button', { name: 'À vous' })).toBeVisible();
  },
};

export const Restored: Story = {
  ...presentationStory({
    scenario: 'tax/not-signed',
    side: 'private',
    add: [{ kind: 'visit', site: 'tax', page: '/sign-in' }],
  }),
  play: async ({ loaded }) => {
    const { session } = loaded as unknown as Presented;
    await press('Tout remettre au début');
    await expect(await screen.findByText('La démonstration est remise au début.')).toBeVisible();
    await expect(session.store.entries).toHaveLength(0);
    await press('Revenir à avant');
    await expect(await screen.findByText('Voilà, tout est revenu comme avant.')).toBeVisible();
    await expect(session.store.world.place.page).toBe('/sign-in');
  },
};
