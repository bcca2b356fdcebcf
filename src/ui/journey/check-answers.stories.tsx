import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { exampleAnswers, exampleForm, exampleUploads } from '#ui/example/example-form.ts';
import { CheckAnswers } from '#ui/journey/check-answers.tsx';

const meta = {
  title: 'UI/Journey/Check answers',
  component: CheckAnswers,
  args: {
    namespace: 'example',
    form: exampleForm,
    answers: exampleAnswers,
    uploads: exampleUploads,
    modifyAddress: (pageId) => `/demande/${pageId}`,
    onSend: fn(),
    back: '/',
  },
} satisfies Meta<typeof CheckAnswers>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Complete: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('612,40 €')).toBeVisible();
    await expect(canvas.getByText('46 heures')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer ma demande d’essai' }));
    await expect(args.onSend).toHaveBeenCalledOnce();
  },
};
export const FewAnswers: Story = { args: { answers: { worked: 'no' } } };
export const English: Story = { globals: { register: 'en' } };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
