import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ErrorSummary } from '#ui/forms/error-summary.tsx';

const meta = {
  title: 'UI/Forms/Error summary',
  component: ErrorSummary,
  args: {
    problems: [
      { id: 'first', text: 'Répondez à « Nom de l’employeur »' },
      { id: 'second', text: '« Date de début » doit être une date du calendrier : écrivez par exemple 29/03/2031' },
    ],
  },
} satisfies Meta<typeof ErrorSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Several: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveFocus();
  },
};
export const OneInEnglish: Story = {
  args: { problems: [{ id: 'only', text: 'Answer “Name of the employer”' }] },
  globals: { register: 'en' },
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      <label>
        Name of the employer <input id="only" />
      </label>
    </>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('link'));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
  },
};
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
