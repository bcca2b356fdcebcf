import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { type DeskPresses, ExampleDesk } from '#desk/example-desk.tsx';
import { agencyVisit, paperCode } from '#desk/example-letters.ts';
import { Letterbox } from '#desk/letterbox/letterbox.tsx';
import type { Register } from '#domain/text.ts';
import type { Catalog } from '#ui/text/text-provider.tsx';

type Catalogs = Record<string, Catalog>;
type Args = ComponentProps<typeof Letterbox> & DeskPresses;

function Living({ onVisit, onKeep, onSort, ...props }: Args & { register: Register; catalogs: Catalogs }) {
  const { register, catalogs, ...letterbox } = props;
  const [open, setOpen] = useState(letterbox.open);
  return (
    <ExampleDesk register={register} catalogs={catalogs} onVisit={onVisit} onKeep={onKeep} onSort={onSort}>
      <Letterbox
        letters={letterbox.letters}
        {...(open ? { open } : {})}
        onOpen={(letter) => {
          letterbox.onOpen(letter);
          setOpen(letter);
        }}
      />
    </ExampleDesk>
  );
}

const meta = {
  title: 'Bureau/Boîte aux lettres',
  render: (args, { globals, loaded }) => (
    <Living {...args} register={globals.register as Register} catalogs={loaded.catalogs as Catalogs} />
  ),
  args: { letters: [paperCode], onOpen: fn(), onVisit: fn(), onKeep: fn(), onSort: fn() },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

const phone = { viewport: { value: 'narrow' } };
const wide = { viewport: { value: 'desktop' } };

export const Empty: Story = { args: { letters: [] } };
export const Envelopes: Story = { globals: phone };
export const WideLetter: Story = { args: { open: paperCode.id }, globals: wide };
export const English: Story = { args: { open: paperCode.id }, globals: { register: 'en' } };

export const AVisit: Story = {
  args: { letters: [agencyVisit, paperCode] },
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getAllByRole('button')[0] as HTMLElement);
    await expect(args.onOpen).toHaveBeenCalledWith(agencyVisit.id);
    await expect(canvas.getByText('Ce qui s’est dit')).toBeVisible();
  },
};

export const LetterWithCode: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /Bruyère.+Lettre fermée/ }));
    await expect(args.onOpen).toHaveBeenCalledWith(paperCode.id);
    await expect(canvas.getByRole('heading', { name: /Votre code par la poste/ })).toHaveFocus();
    await expect(canvas.getByText('482')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Copier le code' })).toBeVisible();
  },
};
