import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { codeLetter, longLetter, openingLetter } from '#desk/mailbox/example-letters.ts';
import { Mailbox } from '#desk/mailbox/mailbox.tsx';
import { instant } from '#domain/time.ts';

/** A mailbox that opens what is pressed, as the session would. */
function Opening(props: ComponentProps<typeof Mailbox>) {
  const [open, setOpen] = useState(props.open);
  return (
    <Mailbox
      {...props}
      open={open}
      onOpen={(letter) => {
        props.onOpen(letter);
        setOpen(letter);
      }}
    />
  );
}

const meta = {
  title: 'Bureau/Courriel',
  component: Mailbox,
  render: (args) => <Opening {...args} />,
  args: {
    letters: [codeLetter, longLetter, openingLetter],
    now: instant('2031-03-29T09:06'),
    address: 'didier.marchal@courriel.example',
    onOpen: fn(),
    onFollowLink: fn(),
  },
} satisfies Meta<typeof Mailbox>;
export default meta;

type Story = StoryObj<typeof meta>;

const narrow = { viewport: { value: 'narrow' } };

export const Empty: Story = { args: { letters: [] } };
export const WithUnread: Story = {};
export const WithCode: Story = { args: { open: codeLetter.id } };
export const Long: Story = { args: { open: longLetter.id } };
export const Narrow: Story = { globals: narrow };
export const NarrowWithCode: Story = { args: { open: codeLetter.id }, globals: narrow };
export const NarrowLong: Story = { args: { open: longLetter.id }, globals: narrow };
export const English: Story = { args: { open: codeLetter.id }, globals: { register: 'en' } };

export const ReadAndBack: Story = {
  globals: narrow,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /Non lu.+code de connexion/ }));
    await expect(args.onOpen).toHaveBeenLastCalledWith(codeLetter.id);
    await expect(canvas.getByRole('heading', { level: 3 })).toHaveFocus();
    await expect(canvas.getByText('482')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Tous les messages' }));
    await expect(args.onOpen).toHaveBeenLastCalledWith(undefined);
    await expect(canvas.getByRole('button', { name: /code de connexion/ })).toHaveFocus();
  },
};

export const FollowTheLink: Story = {
  args: { open: openingLetter.id },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Aller à mon espace' }));
    await expect(args.onFollowLink).toHaveBeenCalledWith('/update');
  },
};

/** Without a clipboard, as on a USB key: the six digits are selected, with no space between. */
export const CopyWithoutClipboard: Story = {
  args: { open: codeLetter.id },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await userEvent.click(canvas.getByRole('button', { name: 'Copier le code' }));
      await expect(await canvas.findByText(/Le code est sélectionné/)).toBeVisible();
      await expect(getSelection()?.toString()).toBe('482913');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
  },
};
