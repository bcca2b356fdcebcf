import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import { fold } from '#engine/session/fold.ts';
import { PapersList } from '#explain/papers/papers-list.tsx';
import { sentFiles } from '#explain/papers/sent-files.ts';
import { daysLater, paperChosen, papersSent, papersSetting } from '#testing/paper-moments.ts';

const setting = papersSetting();
const blurred = papersSent(setting, { 'document-1': 'card-blurred', 'document-2': 'payslip' });
const read = daysLater(setting, blurred, 7);

const filesAfter = (log: readonly Entry[]) => sentFiles(setting, fold(setting, log));

const meta = {
  title: 'Coulisses/Les papiers',
  component: PapersList,
  args: { files: filesAfter(blurred) },
} satisfies Meta<typeof PapersList>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Opens what is folded. */
async function lookClosely(canvasElement: HTMLElement) {
  for (const summary of within(canvasElement).getAllByText('Regarder de près')) await userEvent.click(summary);
}

export const NotReadYet: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await lookClosely(canvasElement);
    await expect(canvas.getAllByText(/Personne ne l’a encore lu/)).toHaveLength(2);
    await expect(canvas.queryByText(/n’arrive pas à lire/)).toBeNull();
  },
};

export const Read: Story = {
  args: { files: filesAfter(read) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await lookClosely(canvasElement);
    await expect(canvas.getByText(/n’arrive pas à lire/)).toBeVisible();
    await expect(canvas.getByText(/Le papier convient/)).toBeVisible();
  },
};

export const SentAgain: Story = { args: { files: filesAfter(papersSent(setting, { 'document-1': 'card' }, read)) } };
export const Chosen: Story = {
  args: { files: filesAfter(paperChosen(setting, papersSent(setting, {}), 'document-1', 'card')) },
};
export const Narrow: Story = { args: { files: filesAfter(read) }, globals: { viewport: { value: 'narrow' } } };
export const Facile: Story = { args: { files: filesAfter(read) }, globals: { register: 'facile' } };
