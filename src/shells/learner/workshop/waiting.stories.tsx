import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { WaitingRoom } from '#shells/learner/workshop/waiting-room.tsx';
import { english, narrow } from '#testing/story-parts.ts';

const meta = {
  title: 'Atelier/Place/Salle d’attente',
  component: WaitingRoom,
  args: {
    seat: 12,
    nickname: undefined,
    asks: 'before',
    confidence: undefined,
    onNickname: fn(),
    onConfidence: fn(),
  },
} satisfies Meta<typeof WaitingRoom>;
export default meta;

type Story = StoryObj<typeof meta>;

export const BeforeItBegins: Story = {
  ...narrow,
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Plutôt difficile' }));
    await expect(args.onConfidence).toHaveBeenCalledWith(2);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Surnom' }), 'Hibou');
    await expect(args.onNickname).toHaveBeenCalledWith('owl');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Surnom' }), 'Pas de surnom');
    await expect(args.onNickname).toHaveBeenLastCalledWith(undefined);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};

export const AskedAfterwards: Story = {
  args: { asks: 'after', confidence: 3, nickname: 'owl' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('button', { name: 'Plutôt facile', pressed: true })).toBeVisible();
    await expect(canvas.getByText('Merci. Vous pouvez changer d’avis.')).toBeVisible();
  },
};
export const AskedAfterwardsEnglish: Story = { ...english, args: { asks: 'after', confidence: 3 } };
export const NothingIsAskedFacile: Story = { args: { asks: undefined }, globals: { register: 'facile' } };
