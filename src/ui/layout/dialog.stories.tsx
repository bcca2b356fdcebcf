import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, within } from 'storybook/test';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';

function Restart() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Recommencer</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Recommencer depuis le début ?"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Recommencer</Button>
            <Button look="secondary" onPress={() => setOpen(false)}>
              Rester ici
            </Button>
          </>
        }
      >
        <p>Vos réponses d’entraînement sont effacées. Vous pouvez refaire l’exercice autant que vous voulez.</p>
      </Dialog>
    </>
  );
}

const meta = { title: 'UI/Layout/Dialog', component: Restart } satisfies Meta<typeof Restart>;
export default meta;

type Story = StoryObj<typeof meta>;

const openIt: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(within(canvasElement).getByRole('button', { name: 'Recommencer' }));
  await expect(screen.getByRole('dialog', { name: /Recommencer/ })).toBeVisible();
};

export const Open: Story = { play: openIt };
export const Narrow: Story = { play: openIt, globals: { viewport: { value: 'narrow' } } };
