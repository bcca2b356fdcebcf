import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Camera } from '#desk/documents/camera/camera.tsx';
import { examplePaper, examplePersona } from '#desk/documents/example-papers.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { FileAct } from '#domain/desk-file.ts';
import type { Paper, PaperQuality } from '#domain/paper.ts';
import { deviceAfter } from '#testing/desk-files.ts';

interface Args {
  paper: Paper;
  onTake: (quality: PaperQuality) => void;
  onDiscard: (file: string) => void;
  onKeep: (file: string) => void;
  onLeave: () => void;
}

/** A camera whose photos become files, as in a session. */
function Living({ paper, onTake, ...presses }: Args) {
  const [acts, setActs] = useState<FileAct[]>([]);
  const { files } = deviceAfter([paper], acts);
  return (
    <div style={{ container: 'desk-files / inline-size', padding: '1rem', background: '#fffefb' }}>
      <Camera
        {...presses}
        paper={paper}
        persona={examplePersona}
        title="Bulletin de paie, mars 2031"
        made={files.at(-1)}
        onTake={(quality) => {
          onTake(quality);
          setActs((all) => [...all, { do: 'photograph', file: paper.id, quality }]);
        }}
      />
    </div>
  );
}

const meta = {
  title: 'Bureau/Appareil photo',
  component: Living,
  args: {
    paper: examplePaper('payslip', 'blurred', { format: 'jpeg' }),
    onTake: fn(),
    onDiscard: fn(),
    onKeep: fn(),
    onLeave: fn(),
  },
} satisfies Meta<typeof Living>;
export default meta;

type Story = StoryObj<typeof meta>;

const phone = { viewport: { value: 'phone' } };

export const Hasty: Story = { globals: phone };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const Wide: Story = { globals: { viewport: { value: 'desktop' } } };
export const ACard: Story = { args: { paper: examplePaper('identity-card', 'dark') }, globals: phone };
export const English: Story = { globals: { register: 'en', ...phone } };

/** With the keyboard alone: a dark photo first, then everything is put right. */
export const TakenTwice: Story = {
  globals: phone,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'Photographier à nouveau' })).toHaveFocus();
    await expect(canvas.getByText(/très sombre.+coupée.+floue/)).toBeVisible();
    canvas.getByRole('button', { name: 'Prendre la photo' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTake).toHaveBeenLastCalledWith('dark');
    await expect(canvas.getByRole('heading', { name: 'Votre photo' })).toHaveFocus();
    canvas.getByRole('button', { name: 'Reprendre la photo' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onDiscard).toHaveBeenLastCalledWith('file-1');
    for (const name of ['Dans un coin sombre', 'De trop près', 'Elle bouge']) {
      canvas.getByRole('radio', { name }).focus();
      await userEvent.keyboard('{ArrowDown}');
    }
    await expect(canvas.getByText(/claire.+quatre coins.+nette/)).toBeVisible();
    canvas.getByRole('button', { name: 'Prendre la photo' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTake).toHaveBeenLastCalledWith('sharp');
    await userEvent.click(canvas.getByRole('button', { name: 'Agrandir' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Garder cette photo' }));
    await expect(args.onKeep).toHaveBeenLastCalledWith('file-2');
  },
};

/** As the robot does: by the names on the good choices. */
export const PutRight: Story = {
  play: async ({ canvasElement, args }) => {
    for (const part of ['light', 'distance', 'hand', 'take']) {
      const found = canvasElement.querySelector<HTMLElement>(`[data-coach-id="${coachIds.camera(part)}"]`);
      if (found) await userEvent.click(found);
    }
    await expect(args.onTake).toHaveBeenLastCalledWith('sharp');
  },
};
