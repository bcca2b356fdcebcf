import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { FileInput } from '#ui/forms/file-input.tsx';
import { TextInput, type TextKind } from '#ui/forms/text-input.tsx';
import { GuardMessage } from '#ui/guard/guard-message.tsx';
import { GuardProvider } from '#ui/guard/guard-provider.tsx';
import { useGuardedText } from '#ui/guard/use-guarded-text.ts';

const SAMIRA = [
  '06 39 98 12 34',
  'samira.belkacem@courriel.example',
  '2961300000006',
  'FR00 9999 9999 9900 0000 0004 227',
];

interface FieldProps {
  label: string;
  kind?: TextKind;
  onChange: (value: string) => void;
  onShowCard?: () => void;
}

function Field({ label, kind = 'text', onChange, onShowCard }: FieldProps) {
  const [value, setValue] = useState('');
  const change = (typed: string) => {
    onChange(typed);
    setValue(typed);
  };
  return (
    <GuardProvider fiction={SAMIRA} onShowCard={onShowCard}>
      <FieldFrame id="guarded" label={label} hint="Par exemple sur votre fiche">
        {(describedBy) => (
          <TextInput id="guarded" kind={kind} value={value} onChange={change} describedBy={describedBy} />
        )}
      </FieldFrame>
    </GuardProvider>
  );
}

const meta = {
  title: 'UI/Guard',
  component: Field,
  args: { label: 'Votre téléphone', onChange: fn(), onShowCard: fn() },
} satisfies Meta<typeof Field>;
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const box = (canvasElement: HTMLElement) => within(canvasElement).getByLabelText<HTMLInputElement>(/^Votre/);

const typeReal =
  (text: string, title: RegExp): Play =>
  async ({ canvasElement, args }) => {
    const field = box(canvasElement);
    await userEvent.type(field, text);
    await waitFor(() => expect(within(canvasElement).getByText(title)).toBeVisible());
    await expect(field).toHaveValue('');
    await expect(field).toHaveFocus();
    await expect(field).toHaveAccessibleDescription(title);
    await expect(within(canvasElement).getByText(title).closest('[role="status"]')).not.toBeNull();
    await expect(args.onChange).not.toHaveBeenCalledWith(text);
    await expect(args.onChange).toHaveBeenLastCalledWith('');
  };

export const RealPhone: Story = { play: typeReal('06 12 34 56 78', /vrai numéro de téléphone/) };
export const RealSocialSecurityNumber: Story = {
  args: { label: 'Votre numéro de sécurité sociale' },
  play: typeReal('2951099126111', /vrai numéro de sécurité sociale/),
};
export const RealAddress: Story = {
  args: { label: 'Votre adresse e-mail' },
  play: typeReal('moi@orange.fr', /vraie adresse e-mail/),
};
export const RealInAPassword: Story = {
  args: { label: 'Votre mot de passe', kind: 'password' },
  play: typeReal('0612345678', /vrai numéro de téléphone/),
};
export const PastedAmongWords: Story = {
  args: { label: 'Votre message' },
  play: async ({ canvasElement, args }) => {
    const field = box(canvasElement);
    await userEvent.click(field);
    await userEvent.paste('Bonjour, mon IBAN est FR76 3000 6000 0112 3456 7890 189, merci');
    await expect(field).toHaveValue('');
    await expect(field).toHaveFocus();
    await expect(within(canvasElement).getByText(/vrai numéro de compte/)).toBeVisible();
    await expect(args.onChange).toHaveBeenCalledTimes(1);
    await expect(args.onChange).toHaveBeenCalledWith('');
  },
};
export const TheCardIsNear: Story = {
  play: async (context) => {
    await typeReal('06 12 34 56 78', /vrai numéro de téléphone/)(context);
    const { canvasElement, args } = context;
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Montrer la fiche du personnage' }));
    await expect(args.onShowCard).toHaveBeenCalledOnce();
  },
};
export const MendedAtOnce: Story = {
  play: async (context) => {
    await typeReal('06 12 34 56 78', /vrai numéro de téléphone/)(context);
    const { canvasElement } = context;
    await userEvent.type(box(canvasElement), '06 39 98 12 34');
    await expect(box(canvasElement)).toHaveValue('06 39 98 12 34');
    await userEvent.tab();
    await expect(within(canvasElement).queryByText(/vrai numéro/)).toBeNull();
    await expect(within(canvasElement).queryByText(/Est-ce bien/)).toBeNull();
  },
};
export const Unfamiliar: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(box(canvasElement), '06 39 98 99 99');
    await expect(within(canvasElement).queryByText(/Est-ce bien/)).toBeNull();
    await userEvent.tab();
    await expect(within(canvasElement).getByText(/Est-ce bien le numéro de téléphone/)).toBeVisible();
    await expect(box(canvasElement)).toHaveValue('06 39 98 99 99');
  },
};
export const WithoutACard: Story = {
  args: { onShowCard: undefined },
  play: async (context) => {
    await typeReal('06 12 34 56 78', /vrai numéro de téléphone/)(context);
    await expect(within(context.canvasElement).queryByRole('button')).toBeNull();
  },
};
export const Narrow: Story = { ...RealSocialSecurityNumber, globals: { viewport: { value: 'narrow' } } };
export const InEnglish: Story = {
  play: typeReal('06 12 34 56 78', /real phone number/),
  globals: { register: 'en' },
};

function Chooser({ onAttach, onShowCard }: { onAttach: (file: File) => void; onShowCard?: () => void }) {
  return (
    <GuardProvider fiction={SAMIRA} onShowCard={onShowCard}>
      <FieldFrame id="paper" label="Votre papier" group>
        {(describedBy) => (
          <FileInput
            id="paper"
            files={{
              lines: [],
              add: (files) => files.map(({ file }) => onAttach(file)),
              remove: () => {},
              resume: () => {},
            }}
            problemOf={() => ''}
            describedBy={describedBy}
          />
        )}
      </FieldFrame>
    </GuardProvider>
  );
}

const attached = fn();
const file = (name: string) => new File(['x'], name, { type: 'image/png' });

export const FileWithARealName: Story = {
  render: ({ onShowCard }) => <Chooser onAttach={attached} onShowCard={onShowCard} />,
  play: async ({ canvasElement }) => {
    attached.mockClear();
    const canvas = within(canvasElement);
    const chooser = canvas.getByLabelText('Choisir un fichier de votre appareil');
    await userEvent.upload(chooser, file('secu_295109912611193.png'));
    await expect(
      canvas.getByText(/Le nom du fichier semble contenir un vrai numéro de sécurité sociale/),
    ).toBeVisible();
    await expect(attached).not.toHaveBeenCalled();
    await userEvent.upload(chooser, file('IMG_20310329_142530.png'));
    await expect(attached).toHaveBeenCalledOnce();
    await expect(canvas.queryByText(/Le nom du fichier/)).toBeNull();
  },
};
export const FileNarrow: Story = { ...FileWithARealName, globals: { viewport: { value: 'narrow' } } };

function Reply({ onChange }: Pick<ComponentProps<typeof Field>, 'onChange'>) {
  const [value, setValue] = useState('');
  const guarded = useGuardedText({
    value,
    onChange: (typed) => {
      onChange(typed);
      setValue(typed);
    },
  });
  return (
    <div>
      <label htmlFor="reply">Votre réponse</label>
      <textarea
        id="reply"
        value={value}
        onChange={(event) => guarded.onChange(event.target.value)}
        onBlur={guarded.onBlur}
        aria-describedby="reply-guard"
      />
      <GuardMessage id="reply-guard" verdict={guarded.verdict} />
    </div>
  );
}

/** Any other input is guarded with the same hook. */
export const AnyOtherInput: Story = {
  render: ({ onChange }) => <Reply onChange={onChange} />,
  play: typeReal('Appelez le 0612345678', /vrai numéro de téléphone/),
};
