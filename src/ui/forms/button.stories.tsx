import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Button } from '#ui/forms/button.tsx';

const meta = {
  title: 'UI/Forms/Button',
  component: Button,
  args: { children: 'Continuer', onPress: fn() },
} satisfies Meta<typeof Button>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Primary: Story = {};
export const Secondary: Story = { args: { look: 'secondary', icon: 'undo', children: 'Revenir en arrière' } };
export const Quiet: Story = { args: { look: 'quiet', children: 'Retirer' } };
export const LongText: Story = {
  args: { children: 'Envoyer ma déclaration et revenir plus tard pour joindre les papiers qui manquent' },
  globals: { viewport: { value: 'narrow' } },
};
export const Busy: Story = {
  args: { busy: true, children: 'Un instant…' },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(args.onPress).not.toHaveBeenCalled();
  },
};
