import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { SeatBar } from '#shells/learner/workshop/seat-bar.tsx';
import { english, narrow } from '#testing/story-parts.ts';

const meta = {
  title: 'Atelier/Place/Barre',
  component: SeatBar,
  parameters: { layout: 'fullscreen' },
  args: {
    seat: 12,
    nickname: undefined,
    minutesLeft: 19,
    isCut: false,
    asks: false,
    coming: false,
    shown: false,
    next: undefined,
    message: undefined,
    onAsk: fn(),
    onStopShowing: fn(),
    onNext: fn(),
    onRead: fn(),
    onLeave: fn(),
  },
} satisfies Meta<typeof SeatBar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AsksForHelp: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Demander de l’aide' }));
    await expect(args.onAsk).toHaveBeenCalledWith(true);
  },
};

export const HelpWasAskedFor: Story = {
  args: { asks: true },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Aide demandée.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Plus besoin' }));
    await expect(args.onAsk).toHaveBeenCalledWith(false);
  },
};

export const SomebodyComes: Story = { args: { asks: true, coming: true, minutesLeft: 0 } };

/** Everything at once, on the narrowest screen. */
const everything = {
  nickname: 'kingfisher',
  asks: true,
  minutesLeft: -1,
  isCut: true,
  shown: true,
  message: 'On respire. Dans cinq minutes, on regarde ensemble la page des messages.',
} as const;

export const EverythingAtOnceNarrow: Story = {
  ...narrow,
  args: everything,
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expect(canvas.getByText('Plus de réseau. Continuez, rien n’est perdu.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Arrêter de montrer' }));
    await expect(args.onStopShowing).toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'J’ai lu' }));
    await expect(args.onRead).toHaveBeenCalled();
  },
};
export const EverythingAtOnceEnglish: Story = { ...english, args: everything };
export const EverythingAtOnceFacile: Story = { args: everything, globals: { register: 'facile' } };

export const GoesOnAlone: Story = {
  args: { next: 'next', minutesLeft: undefined },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Exercice suivant' }));
    await expect(args.onNext).toHaveBeenCalled();
  },
};

export const LeavesOnlyWhenSure: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const leave = canvas.getByRole('button', { name: 'Quitter l’atelier' });
    await userEvent.click(leave);
    await userEvent.click(canvas.getByRole('button', { name: 'Rester' }));
    await expect(args.onLeave).not.toHaveBeenCalled();
    await expect(leave).toHaveFocus();
    await userEvent.click(leave);
    await userEvent.click(canvas.getByRole('button', { name: 'Quitter et effacer' }));
    await expect(args.onLeave).toHaveBeenCalled();
  },
};
