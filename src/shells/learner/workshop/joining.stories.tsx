import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { JoinForm } from '#shells/learner/workshop/join-form.tsx';
import { english, narrow } from '#testing/story-parts.ts';
import { RelayRefusal } from '#workshop/client/links.ts';

const meta = {
  title: 'Atelier/Place/Entrer',
  component: JoinForm,
  args: { first: undefined, onJoin: fn(async () => {}) },
} satisfies Meta<typeof JoinForm>;
export default meta;

type Story = StoryObj<typeof meta>;

const refusing = (refusal: RelayRefusal['refusal']): Story => ({
  args: {
    first: 'K7QM2X9D',
    onJoin: fn(async () => {
      throw new RelayRefusal(refusal);
    }),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('textbox', { name: 'Code de l’atelier' });
    await expect(await within(canvas.getByRole('alert')).findByText(/./)).toBeVisible();
    // What was typed stays, and one may correct it at once.
    await expect(input).toHaveValue('K7QM-2X9D');
    await expect(input).toHaveFocus();
    await expect(input).toBeInvalid();
  },
});

export const ReadsACodeForgivingly: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const input = canvas.getByRole('textbox', { name: 'Code de l’atelier' });
    await userEvent.type(input, 'k7qm 2x9{Enter}');
    await expect(canvas.getByText(/Il faut huit lettres ou chiffres/)).toBeVisible();
    await expect(args.onJoin).not.toHaveBeenCalled();
    await userEvent.clear(input);
    await userEvent.type(input, ' ko7m-2xi9 {Enter}');
    await expect(args.onJoin).toHaveBeenCalledWith('K07M2X19');
  },
};

export const WrongCode = refusing('no-such-code');
export const DoorClosed = refusing('door-closed');
export const RoomFull = refusing('full');
export const NobodyAnswers = refusing('unreachable');
export const TooManyTries: Story = { ...refusing('too-often'), ...narrow };

export const SeatKeptEnglish: Story = {
  ...english,
  args: { kept: { seat: 7, onBack: fn() } },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Take my seat again' }));
    await expect(args.kept?.onBack).toHaveBeenCalled();
  },
};
