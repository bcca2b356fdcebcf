import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen } from 'storybook/test';
import { presentationStory } from '#testing/presentation-story.tsx';

const meta = { title: 'Écran/Médiateur/Fenêtre publique' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

export const Portal: Story = {
  ...presentationStory({ scenario: 'tax/not-signed', side: 'public' }),
  play: async () => {
    await expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  },
};
