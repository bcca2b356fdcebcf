import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { AddressReading } from '#ui/layout/address-reading.tsx';

const meta = {
  title: 'Écran/Lire une adresse',
  component: AddressReading,
  args: { address: 'https://www.bruyere.example/update/worked' },
} satisfies Meta<typeof AddressReading>;
export default meta;

type Story = StoryObj<typeof meta>;

const narrow = { viewport: { value: 'narrow' } };

export const Genuine: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Le nom qui décide')).toBeVisible();
  },
};

/** The known name stands first, and decides nothing. */
export const Imitation: Story = {
  args: { address: 'https://bruyere.example.compte-verifie.example/www.bruyere.example/connexion' },
  globals: narrow,
};

export const NoPadlock: Story = { args: { address: 'http://bruyere-remboursement.example/' }, globals: narrow };
export const English: Story = { globals: { register: 'en', ...narrow } };
