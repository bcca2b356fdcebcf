import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Field } from '#domain/form.ts';
import { exampleFields, exampleForm, examplePages } from '#ui/example/example-form.ts';
import { FieldView, type FieldViewProps } from '#ui/forms/field-view.tsx';

function Typed(props: FieldViewProps) {
  const [value, setValue] = useState(props.value);
  return <FieldView {...props} value={value} onChange={setValue} />;
}

const fieldOf = (id: string): Field => {
  const field = Object.values(examplePages)
    .flatMap((page) => page.fields)
    .find((each) => each.id === id);
  if (!field) throw new Error(`The example form has no field "${id}".`);
  return field;
};

const meta = {
  title: 'UI/Forms/Field',
  component: FieldView,
  render: (args) => <Typed {...args} />,
  args: { namespace: 'example', form: exampleForm, field: fieldOf('worked'), value: '', onChange: () => {} },
} satisfies Meta<typeof FieldView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const YesOrNo: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Oui' }));
    await expect(canvas.getByRole('radio', { name: 'Oui' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Oui' })).toHaveAttribute(
      'data-coach-id',
      'choice:request.worked.yes',
    );
  },
};
export const YesOrNoWithProblem: Story = { args: { problem: { field: 'worked', code: 'missing' } } };
export const LongOptions: Story = {
  args: { field: fieldOf('contract'), value: 'temporary' },
  globals: { viewport: { value: 'narrow' } },
};
export const SeveralOfAList: Story = {
  args: { field: { id: 'contract', kind: 'checkboxes', options: ['fixed', 'open', 'none'] }, value: 'fixed' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [fixed, open, none] = canvas.getAllByRole('checkbox');
    if (!fixed || !open || !none) throw new Error('There are three boxes.');
    await userEvent.click(open);
    await expect(fixed).toBeChecked();
    await userEvent.click(none);
    await expect(fixed).not.toBeChecked();
    await expect(open).not.toBeChecked();
    await userEvent.click(fixed);
    await expect(none).not.toBeChecked();
  },
};
export const Text: Story = { args: { field: fieldOf('employer-name'), value: 'Boulangerie du Pont' } };
export const TextTooLong: Story = {
  args: {
    field: fieldOf('employer-name'),
    value: 'Boulangerie du Pont et de la Place du Marché réunies',
    problem: { field: 'employer-name', code: 'too-long' },
  },
  play: async ({ canvasElement }) => {
    const box = within(canvasElement).getByRole('textbox', { name: 'Nom de l’employeur' });
    await expect(box).toBeInvalid();
    await expect(box).toHaveAccessibleDescription(/40 caractères au plus/);
  },
};
export const Optional: Story = { args: { field: fieldOf('nickname') } };
export const WholeNumber: Story = { args: { field: fieldOf('hours'), value: '46' } };
export const WholeNumberOutOfRange: Story = {
  args: { field: fieldOf('hours'), value: '4600', problem: { field: 'hours', code: 'out-of-range' } },
};
export const Amount: Story = { args: { field: fieldOf('gross'), value: '612,40' } };
export const AmountOutOfRange: Story = {
  args: { field: fieldOf('gross'), value: '99999999', problem: { field: 'gross', code: 'out-of-range' } },
};
export const DateWithProblem: Story = {
  args: { field: fieldOf('start'), value: '31/02/2031', problem: { field: 'start', code: 'not-a-date' } },
};
export const Code: Story = { args: { field: exampleFields.code, value: '48 21 07' } };
export const CodeInEnglish: Story = {
  args: { field: exampleFields.code, value: '48', problem: { field: 'code', code: 'not-digits' } },
  globals: { register: 'en' },
};
export const Password: Story = {
  args: { field: exampleFields.password, value: 'lune-verte-2031' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByLabelText('Mot de passe');
    await expect(box).toHaveAttribute('type', 'password');
    await userEvent.click(canvas.getByRole('button', { name: 'Afficher le mot de passe' }));
    await expect(box).toHaveAttribute('type', 'text');
  },
};
export const NewPassword: Story = {
  args: { field: exampleFields.newPassword },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByLabelText('Choisissez un mot de passe');
    const rules = () => canvas.getAllByRole('listitem').map(({ textContent }) => textContent?.split(/\s:/)[0]);
    await expect(rules()).toEqual(['À faire', 'À faire', 'À faire', 'À faire', 'À faire']);
    await userEvent.type(box, 'velo');
    await expect(rules()).toEqual(['À faire', 'Fait', 'À faire', 'À faire', 'À faire']);
    await userEvent.type(box, 'Lune');
    await expect(rules()).toEqual(['Fait', 'Fait', 'Fait', 'À faire', 'À faire']);
    await userEvent.type(box, '7');
    await waitFor(() => expect(canvas.getByText(/^Il reste une règle à suivre/)).toBeInTheDocument(), {
      timeout: 4000,
    });
    await userEvent.type(box, '-');
    await expect(rules()).toEqual(['Fait', 'Fait', 'Fait', 'Fait', 'Fait']);
    await waitFor(() => expect(canvas.getByText('Toutes les règles sont suivies.')).toBeInTheDocument(), {
      timeout: 4000,
    });
    await expect(box).toHaveAttribute('type', 'password');
    await userEvent.click(canvas.getByRole('button', { name: 'Afficher le mot de passe' }));
    await expect(box).toHaveAttribute('type', 'text');
  },
};
export const NewPasswordRefused: Story = {
  args: {
    field: exampleFields.newPassword,
    value: 'lune',
    problem: { field: 'new-password', code: 'password-rules' },
  },
  globals: { viewport: { value: 'narrow' } },
};
export const NewPasswordInEnglish: Story = {
  args: { field: exampleFields.newPassword, value: 'lune-verte' },
  globals: { register: 'en' },
};
export const Narrow: Story = { ...Password, globals: { viewport: { value: 'narrow' } } };
