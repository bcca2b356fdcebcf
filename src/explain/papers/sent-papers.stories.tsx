import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { fold } from '#engine/session/fold.ts';
import { SentPapersView } from '#explain/papers/sent-papers-view.tsx';
import { daysLater, paperChosen, papersSent, papersSetting } from '#testing/paper-moments.ts';

const setting = papersSetting();
const blurred = papersSent(setting, { 'document-1': 'card-blurred', 'document-2': 'payslip' });
const read = daysLater(setting, blurred, 7);

const meta = {
  title: 'Coulisses/Les papiers',
  component: SentPapersView,
  args: { setting, world: fold(setting, blurred) },
} satisfies Meta<typeof SentPapersView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const NotReadYet: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(/Personne ne l’a encore lu/)).toHaveLength(2);
    await expect(canvas.queryByText(/n’arrive pas à lire/)).toBeNull();
  },
};

export const Read: Story = {
  args: { world: fold(setting, read) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/n’arrive pas à lire/)).toBeVisible();
    await expect(canvas.getByText(/Le papier convient/)).toBeVisible();
  },
};

export const SentAgain: Story = { args: { world: fold(setting, papersSent(setting, { 'document-1': 'card' }, read)) } };
export const Chosen: Story = {
  args: { world: fold(setting, paperChosen(setting, papersSent(setting, {}), 'document-1', 'card')) },
};
export const Nothing: Story = { args: { world: fold(setting, []) } };
export const Narrow: Story = { args: { world: fold(setting, read) }, globals: { viewport: { value: 'narrow' } } };
export const Facile: Story = { args: { world: fold(setting, read) }, globals: { register: 'facile' } };
