import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { type DeskPresses, ExampleDesk } from '#desk/example-desk.tsx';
import { codeMessage, falseAdviser, fraudMessage, postedMessage } from '#desk/example-letters.ts';
import type { LetterAct } from '#desk/letter-act.ts';
import { Phone } from '#desk/phone/phone.tsx';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/text-provider.tsx';

type Catalogs = Record<string, Catalog>;
type Args = ComponentProps<typeof Phone> & DeskPresses;

/** A telephone that opens what is pressed, and remembers what was reported. */
function Living({ onVisit, onKeep, onSort, actsOn, ...props }: Args & { register: Register; catalogs: Catalogs }) {
  const { register, catalogs, ...phone } = props;
  const [letters, setLetters] = useState(phone.letters);
  const [open, setOpen] = useState(phone.open);
  const change = (id: string, part: Partial<Letter>) =>
    setLetters((all) => all.map((letter) => (letter.id === id ? { ...letter, ...part } : letter)));
  return (
    <ExampleDesk
      register={register}
      catalogs={catalogs}
      onVisit={onVisit}
      onKeep={onKeep}
      onSort={(letter, folder) => {
        onSort(letter, folder);
        change(letter, { folder });
      }}
      {...(actsOn ? { actsOn } : {})}
    >
      <Phone
        letters={letters}
        {...(open ? { open } : {})}
        onOpen={(letter) => {
          phone.onOpen(letter);
          if (letter) change(letter, { read: true });
          setOpen(letter);
        }}
      />
    </ExampleDesk>
  );
}

const act = (id: string, label: string, onPress = fn()): LetterAct => ({
  id,
  label,
  coachId: coachIds.move(id),
  onPress,
});

const meta = {
  title: 'Bureau/Téléphone',
  render: (args, { globals, loaded }) => (
    <Living {...args} register={globals.register as Register} catalogs={loaded.catalogs as Catalogs} />
  ),
  args: {
    letters: [codeMessage, postedMessage],
    onOpen: fn(),
    onVisit: fn(),
    onKeep: fn(),
    onSort: fn(),
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const phone = { viewport: { value: 'narrow' } };
const press = (canvasElement: HTMLElement, name: string | RegExp) =>
  userEvent.click(within(canvasElement).getByRole('button', { name }));

export const Empty: Story = { args: { letters: [] } };
export const Messages: Story = {};
export const NarrowMessages: Story = { globals: phone };
export const English: Story = { globals: { register: 'en' }, args: { open: postedMessage.id } };

export const Code: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, /Bruyère.+code de connexion/);
    await expect(args.onOpen).toHaveBeenCalledWith(codeMessage.id);
    await expect(canvas.getByText('482')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Copier le code' })).toBeVisible();
    await press(canvasElement, 'Tous les messages');
    await expect(canvas.getByRole('button', { name: /code de connexion/ })).toHaveFocus();
  },
};

const forward = fn();

export const Forward: Story = {
  args: {
    letters: [fraudMessage],
    open: fraudMessage.id,
    actsOn: () => [act('forward-to-33700', 'Transférer au 33700', forward)],
  },
  globals: phone,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Le 33700 reçoit les messages de fraude/)).toBeVisible();
    await press(canvasElement, 'Transférer au 33700');
    await expect(forward).toHaveBeenCalled();
  },
};

export const Reported: Story = {
  args: { open: postedMessage.id },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await press(canvasElement, 'Signaler ce message');
    await expect(args.onSort).toHaveBeenCalledWith(postedMessage.id, 'spam');
    await expect(canvas.getByText(/Ce message est signalé/)).toBeVisible();
    await press(canvasElement, 'Tous les messages');
    await expect(canvas.getByText('Signalé')).toBeVisible();
  },
};

const ringing = [act('answer-adviser', 'Répondre'), act('ignore-adviser', 'Laisser sonner')];
const talking = [act('give-code', 'Donner le code'), act('hangUp', 'Raccrocher')];

export const Ringing: Story = {
  args: { letters: [falseAdviser, codeMessage], actsOn: ({ channel }) => (channel === 'call' ? ringing : []) },
  globals: phone,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Appel entrant')).toBeVisible();
    await press(canvasElement, 'Voir l’appel');
    await expect(canvas.getByRole('heading', { name: 'Conseiller Bruyère' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Laisser sonner' })).toBeVisible();
    await expect(canvas.queryByText(/Donnez-moi vite le code/)).toBeNull();
  },
};

export const Conversation: Story = {
  args: {
    letters: [falseAdviser, codeMessage],
    open: falseAdviser.id,
    actsOn: ({ channel }) => (channel === 'call' ? talking : []),
  },
  globals: phone,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Appel en cours')).toBeVisible();
    await expect(canvas.getByText(/Donnez-moi vite le code/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Raccrocher' })).toBeVisible();
  },
};

export const OldCall: Story = {
  args: { letters: [falseAdviser] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: /^Appels/ }));
    await press(canvasElement, /Conseiller Bruyère/);
    await expect(canvas.getByText(/Ce qui a été dit/)).toBeVisible();
    await press(canvasElement, 'Examiner cet appel');
    await userEvent.click(canvas.getByText('Qui écrit ?'));
    await expect(canvas.getByText(/Un fraudeur sait l’imiter/)).toBeVisible();
  },
};

export const Contacts: Story = {
  globals: phone,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('tab', { name: 'Contacts' }));
    await expect(canvas.getByText('05 36 49 10 20')).toBeVisible();
  },
};
