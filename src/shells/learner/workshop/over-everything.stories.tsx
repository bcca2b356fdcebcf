import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { PausedCover } from '#shells/learner/workshop/paused-cover.tsx';
import { SpotlightQuestion } from '#shells/learner/workshop/spotlight-question.tsx';
import { english, narrow } from '#testing/story-parts.ts';
import { Button } from '#ui/forms/button.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';

const meta = { title: 'Atelier/Place/Au-dessus de tout' } satisfies Meta;
export default meta;

type Story = StoryObj;

const acts = { pause: () => {}, open: () => {} };

/** A page with a box to fill in, a dialog that opens by itself, and a trainer who makes pauses. */
function Page() {
  const [isPaused, setPaused] = useState(false);
  const [isOpen, setOpen] = useState(false);
  acts.pause = () => setPaused((before) => !before);
  acts.open = () => setOpen(true);
  return (
    <>
      <label>
        Ville <input />
      </label>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title="Fiche">
        <Button>Commencer</Button>
      </Dialog>
      {isPaused && <PausedCover />}
    </>
  );
}

const onTop = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('dialog');

export const APauseCoversAll: Story = {
  render: () => <Page />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole('textbox', { name: 'Ville' });
    await userEvent.type(box, 'Valfl');
    acts.pause();
    const cover = await canvas.findByRole('dialog', { name: 'Pause' });
    await expect(cover).toHaveAccessibleDescription(/Rien n’est perdu/);
    await expect(cover).toHaveFocus();
    await userEvent.keyboard('{Escape}{Escape}abc');
    acts.pause();
    await waitFor(() => expect(box).toHaveFocus());
    await expect(box).toHaveValue('Valfl');
  },
};

export const APauseCoversWhatOpensLater: Story = {
  render: () => <Page />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    acts.pause();
    const cover = await canvas.findByRole('dialog', { name: 'Pause' });
    acts.open();
    await waitFor(() => expect(document.querySelectorAll('dialog[open]')).toHaveLength(2));
    await waitFor(() => expect(onTop()).toBe(cover));
    // As a phone's gesture back does, which asks nobody.
    (cover as HTMLDialogElement).close();
    await waitFor(() => expect(onTop()).toBe(cover));
    acts.pause();
    await waitFor(() => expect(onTop()).not.toBe(cover));
    await expect(canvas.getByRole('dialog', { name: 'Fiche' })).toBeVisible();
  },
};

export const PauseNarrow: Story = { ...narrow, render: () => <PausedCover /> };
export const PauseEnglish: Story = { ...english, render: () => <PausedCover /> };
export const PauseFacile: Story = { globals: { register: 'facile' }, render: () => <PausedCover /> };

const answers = { onAgree: fn(), onDecline: fn() };

export const AsksBeforeAScreenIsShown: Story = {
  ...narrow,
  render: () => <SpotlightQuestion open {...answers} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const question = within(await canvas.findByRole('dialog', { name: /Montrer votre écran à la salle/ }));
    await expect(question.getByText(/et rien d’autre/)).toBeVisible();
    await userEvent.click(question.getByRole('button', { name: 'Non merci' }));
    await expect(answers.onDecline).toHaveBeenCalled();
    await expect(answers.onAgree).not.toHaveBeenCalled();
  },
};
