import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import type { Problem } from '#domain/form.ts';
import { exampleForm, examplePages } from '#ui/example/example-form.ts';
import { ExamplePapers } from '#ui/example/example-papers.tsx';
import { ExampleUploads } from '#ui/example/example-uploads.tsx';
import { QuestionPage, type QuestionPageProps } from '#ui/journey/question-page.tsx';

/** Answers as a portal would keep them; every field left empty is reported. */
function Filling(props: QuestionPageProps) {
  const [answers, setAnswers] = useState(props.answers);
  const [problems, setProblems] = useState(props.problems);
  return (
    <ExamplePapers>
      <ExampleUploads>
        {(files) => (
          <QuestionPage
            {...props}
            filesFor={() => files}
            answers={answers}
            problems={problems}
            onChange={(field, value) => setAnswers({ ...answers, [field]: value })}
            onContinue={() => {
              const missing = props.page.fields.filter(({ id }) => !answers[id]);
              setProblems(missing.map(({ id }): Problem => ({ field: id, code: 'missing' })));
            }}
          />
        )}
      </ExampleUploads>
    </ExamplePapers>
  );
}

const meta = {
  title: 'UI/Journey/Question page',
  component: QuestionPage,
  render: (args) => <Filling {...args} />,
  args: {
    namespace: 'example',
    form: exampleForm,
    page: examplePages.worked,
    answers: {},
    onChange: () => {},
    onContinue: () => {},
    back: '/',
    site: 'Bruyère',
  },
} satisfies Meta<typeof QuestionPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneQuestion: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Avez-vous travaillé en mars ?');
    await expect(canvas.queryByText('Quel contrat aviez-vous ?')).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole('radio', { name: 'Oui' }));
    await expect(canvas.getByRole('group', { name: /Quel contrat aviez-vous/ })).toBeVisible();
  },
};
export const Unanswered: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Continuer' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
    await expect(document.title).toMatch(/^Erreur\s:/);
    await userEvent.click(canvas.getByRole('link', { name: 'Dites si vous avez travaillé en mars' }));
    await expect(canvas.getByRole('radio', { name: 'Oui' })).toHaveFocus();
  },
};
export const Revealed: Story = { args: { answers: { worked: 'yes', contract: 'fixed' } } };
export const SeveralFields: Story = { args: { page: examplePages.employer } };
export const SeveralProblems: Story = {
  args: {
    page: examplePages.employer,
    answers: { hours: '4600', gross: 'beaucoup' },
    problems: [
      { field: 'employer-name', code: 'missing' },
      { field: 'hours', code: 'out-of-range' },
      { field: 'gross', code: 'not-an-amount' },
      { field: 'start', code: 'missing' },
    ],
  },
};
export const File: Story = { args: { page: examplePages.payslip } };
export const Busy: Story = { args: { busy: true, answers: { worked: 'no' } } };
export const English: Story = { args: { page: examplePages.employer }, globals: { register: 'en' } };
export const Narrow: Story = {
  args: { answers: { worked: 'yes', contract: 'temporary' } },
  globals: { viewport: { value: 'narrow' } },
};
