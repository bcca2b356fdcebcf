import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { exampleForm, examplePages } from '#ui/example/example-form.ts';
import { ExamplePapers } from '#ui/example/example-papers.tsx';
import type { Attached } from '#ui/forms/attached.ts';
import { FieldView, type FieldViewProps } from '#ui/forms/field-view.tsx';

function Attaching(props: FieldViewProps) {
  const [uploaded, setUploaded] = useState<Attached | undefined>(props.uploaded);
  return (
    <FieldView
      {...props}
      uploaded={uploaded}
      onAttach={(file, paperId) =>
        setUploaded({ fileName: file.name, size: file.size, paper: paperId ? { id: paperId } : undefined })
      }
      onRemove={() => setUploaded(undefined)}
    />
  );
}

const [payslip] = examplePages.payslip.fields;
if (!payslip) throw new Error('The example form has lost its file field.');

const meta = {
  title: 'UI/Forms/File',
  component: FieldView,
  render: (args) => <Attaching {...args} />,
  decorators: [
    (Story) => (
      <ExamplePapers>
        <Story />
      </ExamplePapers>
    ),
  ],
  args: { namespace: 'example', form: exampleForm, field: payslip, value: '', onChange: () => {} },
} satisfies Meta<typeof FieldView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FromThePapers: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /Quittance de loyer/ }));
    const remove = await canvas.findByRole('button', { name: 'Retirer le fichier Quittance de loyer' });
    await expect(remove).toHaveFocus();
    await userEvent.click(remove);
    await expect(canvas.getByRole('button', { name: /Quittance de loyer/ })).toHaveFocus();
  },
};
export const FromTheDevice: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const file = new File(['x'.repeat(1200)], 'photo-de-ma-fiche-de-paie-prise-hier-soir-dans-la-cuisine.png', {
      type: 'image/png',
    });
    await userEvent.upload(canvas.getByLabelText('Choisir un fichier de votre appareil'), file);
    await expect(await canvas.findByText(/1\sko/)).toBeVisible();
  },
};
export const WithAPaper: Story = {
  args: { uploaded: { fileName: 'fiche-de-paie.pdf', size: 243_000, paper: { id: 'payslip-march' } } },
};
export const OnItsWay: Story = { args: { busy: true } };
export const TooBig: Story = { args: { problem: { field: 'payslip', code: 'file-too-big' } } };
export const WrongType: Story = {
  args: { problem: { field: 'payslip', code: 'file-type' } },
  globals: { register: 'en' },
};
export const Narrow: Story = {
  args: { uploaded: { fileName: 'fiche-de-paie.pdf', size: 243_000, paper: { id: 'payslip-march' } } },
  globals: { viewport: { value: 'narrow' } },
};
