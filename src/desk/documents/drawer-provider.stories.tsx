import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { DrawerProvider } from '#desk/documents/drawer-provider.tsx';
import { examplePaper, examplePersona } from '#desk/documents/example-papers.ts';
import { deviceAfter } from '#testing/desk-files.ts';
import { usePaperPicker } from '#ui/forms/paper-picker.tsx';

const { files } = deviceAfter(
  [examplePaper('payslip', 'blurred', { format: 'png' }), examplePaper('payslip')],
  [
    { do: 'rename', file: 'payslip', name: 'ma paie.png' },
    { do: 'delete', file: 'payslip-blurred' },
  ],
);

/** Stands for any file field: what is offered, and what comes of a choice. */
function Offered() {
  const picker = usePaperPicker();
  const [made, setMade] = useState<File>();
  return (
    <>
      {picker?.files.map(({ id, name, paperName, detail }) => (
        <button key={id} type="button" onClick={() => void picker.toFile(id).then(setMade)}>
          {[name, paperName, detail].join(', ')}
        </button>
      ))}
      {made && <p>{`${made.name}, ${made.type}, ${made.size}`}</p>}
    </>
  );
}

const meta = {
  title: 'Bureau/Fichiers à joindre',
  render: () => (
    <DrawerProvider files={files} persona={examplePersona} scenario="employment/example">
      <Offered />
    </DrawerProvider>
  ),
} satisfies Meta;
export default meta;

/** The files of the device as they are called there; those in the bin stay there. */
export const Attaching: StoryObj = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(canvas.getByRole('button', { name: /^ma paie\.png, Bulletin de paie.+mars 2031$/ }));
    const size = examplePaper('payslip').size;
    await expect(
      await canvas.findByText(`ma paie.png, image/png, ${size}`, undefined, { timeout: 10_000 }),
    ).toBeVisible();
  },
};
