import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { DrawerProvider } from '#desk/documents/drawer-provider.tsx';
import { exampleDrawer, examplePersona } from '#desk/documents/example-papers.ts';
import { type Attached, FileInput } from '#ui/forms/file-input.tsx';

function AttachingFromTheDrawer() {
  const [uploaded, setUploaded] = useState<Attached>();
  return (
    <DrawerProvider papers={exampleDrawer} persona={examplePersona} scenario="employment/example">
      <FileInput
        id="payslip"
        uploaded={uploaded}
        onAttach={(file, paper) =>
          setUploaded({ fileName: file.name, size: file.size, ...(paper ? { paper: { id: paper } } : {}) })
        }
      />
    </DrawerProvider>
  );
}

const meta = { title: 'Bureau/Papiers à joindre', component: AttachingFromTheDrawer } satisfies Meta;
export default meta;

export const Attaching: StoryObj = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByText(/flou|coupé|sombre/)).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /image 2/ }));
    await expect(
      await canvas.findByText(/Fichier joint.+bulletin-de-paie.+\.png/, undefined, { timeout: 10_000 }),
    ).toBeVisible();
  },
};
