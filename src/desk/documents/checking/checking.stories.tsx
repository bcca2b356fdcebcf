import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { CheckRealFile } from '#desk/documents/checking/check-real-file.tsx';
import type { Inspected } from '#desk/documents/checking/inspected.ts';
import { examplePaper } from '#desk/documents/example-papers.ts';
import { deviceAfter } from '#testing/desk-files.ts';

const { files } = deviceAfter([examplePaper('payslip')], []);
const answering = (found: Inspected) => fn(async () => found);

const meta = {
  title: 'Bureau/Vérifier une vraie photo',
  component: CheckRealFile,
  args: { files, onInspect: answering({ type: 'image/jpeg', pages: 1, seen: 'sharp' }) },
} satisfies Meta<typeof CheckRealFile>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A picture of one point: what the page shows of it does not matter here. */
const POINT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const picture = (name: string) => new File([POINT], name, { type: 'image/png' });

const choosing =
  (file: File, said: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Vérifier une vraie photo'));
    await userEvent.upload(canvas.getByLabelText('Choisir un fichier'), file);
    await expect(await canvas.findByText(said)).toBeVisible();
  };

export const Folded: Story = {};

export const GoodPhotoOfAPracticePaper: Story = {
  args: {
    onInspect: answering({
      type: 'image/png',
      pages: 1,
      width: 3024,
      height: 4032,
      seen: 'sharp',
      mark: { scenario: 'employment/example', paper: 'payslip', quality: 'sharp', extent: 'whole' },
    }),
  },
  play: async (context) => {
    await choosing(picture('IMG_4211.png'), /Ce fichier est prêt/)(context);
    const canvas = within(context.canvasElement);
    await expect(canvas.getByText(/papier d’entraînement reconnu\s: Bulletin de paie/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Oublier ce fichier' }));
    await expect(canvas.queryByText(/IMG_4211/)).toBeNull();
    await expect(canvas.getByLabelText('Choisir un fichier')).toHaveFocus();
  },
};

export const BlurredAndCut: Story = {
  args: {
    onInspect: answering({ type: 'image/png', pages: 1, seen: 'blurred', measures: { framing: { cut: ['right'] } } }),
  },
  globals: { viewport: { value: 'narrow' } },
  play: choosing(picture('photo.png'), /Posez vos coudes/),
};

export const Dark: Story = {
  args: { onInspect: answering({ type: 'image/png', seen: 'dark' }) },
  play: choosing(picture('photo.png'), /près d’une fenêtre/),
};

export const TooHeavy: Story = {
  args: {
    onInspect: answering({
      type: 'application/pdf',
      pages: 3,
      fault: { code: 'file-too-big', values: { size: 9_400_000 } },
    }),
  },
  play: choosing(new File(['%PDF-1.4'], 'scan.pdf', { type: 'application/pdf' }), /trop lourd\s: 9,4/),
};

export const NameWithARealNumber: Story = {
  play: async (context) => {
    await choosing(picture('secu_295109912611193.png'), /vrai numéro de sécurité sociale/)(context);
    await expect(context.args.onInspect).not.toHaveBeenCalled();
  },
};

export const InEnglish: Story = {
  globals: { register: 'en' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Check a real photo'));
    await userEvent.upload(canvas.getByLabelText('Choose a file'), picture('photo.png'));
    await expect(await canvas.findByText(/ready to be sent/)).toBeVisible();
  },
};
