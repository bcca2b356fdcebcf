import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { coachIds } from '#domain/coach-ids.ts';
import { CapsLockProvider } from '#ui/forms/caps-lock.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';

/** A password box while caps lock is pressed, until it is turned off. */
function Box({ pressed }: { pressed: boolean }) {
  const [played, setPlayed] = useState(pressed);
  const [value, setValue] = useState('');
  return (
    <CapsLockProvider played={played} turnOff={() => setPlayed(false)}>
      <label htmlFor="secret">Mot de passe</label>
      <TextInput id="secret" kind="password" value={value} onChange={setValue} />
    </CapsLockProvider>
  );
}

const meta = {
  title: 'UI/Forms/Caps lock',
  component: Box,
  args: { pressed: true },
} satisfies Meta<typeof Box>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByLabelText('Mot de passe');
    await userEvent.type(box, 'Tro1');
    await expect(box).toHaveValue('tRO1');
    const off = canvasElement.querySelector(`[data-coach-id="${coachIds.incident('caps-lock')}"]`);
    await userEvent.click(off as HTMLElement);
    await userEvent.clear(box);
    await userEvent.type(box, 'Tro1');
    await expect(box).toHaveValue('Tro1');
  },
};
export const PressedNarrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const NotPressed: Story = { args: { pressed: false } };
