import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { PROBLEM_CODES } from '#domain/form.ts';
import { exampleForm, examplePages } from '#ui/example/example-form.ts';
import { ExamplePapers } from '#ui/example/example-papers.tsx';
import { ExampleUploads, receivedLine } from '#ui/example/example-uploads.tsx';
import type { FileLine, FileState } from '#ui/forms/attached.ts';
import { FieldView, type FieldViewProps } from '#ui/forms/field-view.tsx';

type Args = FieldViewProps & { lines?: FileLine[] };

const [payslip] = examplePages.payslip.fields;
if (!payslip) throw new Error('The example form has lost its file field.');

const meta = {
  title: 'UI/Forms/File',
  render: ({ lines, ...args }: Args) => (
    <ExampleUploads lines={lines}>{(files) => <FieldView {...args} files={files} />}</ExampleUploads>
  ),
  decorators: [
    (Story) => (
      <ExamplePapers>
        <Story />
      </ExamplePapers>
    ),
  ],
  args: { namespace: 'example', form: exampleForm, field: payslip, value: '', onChange: () => {} },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

const line = (name: string, size: number, state: FileState): FileLine => ({ key: name, name, size, state });
const PAGE_1 = '2031-03_bulletin-de-paie_page-1.pdf';
const PAGE_2 = 'bulletin de paie é 2 🧾.jpg';
const CHOOSE = 'Choisir un fichier de votre appareil';
const png = (name: string, content = 'x') => new File([content], name, { type: 'image/png' });
const focusOn = (element: HTMLElement) => element.focus();
const narrow = { globals: { viewport: { value: 'narrow' } } };

export const FromTheFiles: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const button = canvas.getByRole('button', { name: /quittance février/ });
    focusOn(button);
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText('Fichier bien arrivé')).toBeVisible();
    await expect(button).toHaveFocus();
    await expect(button).toHaveAttribute('data-coach-id', 'attach:request.payslip.rent-receipt');
    // A second press sends nothing a second time.
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByText('Fichier bien arrivé')).toHaveLength(1);
    focusOn(canvas.getByRole('button', { name: 'Retirer le fichier quittance février.pdf' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByText('Fichier bien arrivé')).toBeNull());
    await expect(canvas.getByRole('button', { name: /boulangerie-du-pont/ })).toHaveFocus();
  },
};
export const SeveralFromTheDevice: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const several = [png('recto.png'), png('verso.heic'), png('verso.png', 'xx')];
    await userEvent.upload(canvas.getByLabelText(CHOOSE), several, { applyAccept: false });
    await expect(canvas.getAllByText('Fichier bien arrivé')).toHaveLength(2);
    await expect(canvas.getByText(/Cette photo est au format HEIC/)).toBeVisible();
    await expect(await canvas.findByText(/Le fichier verso\.heic est refusé/)).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('button', { name: 'Choisir un autre fichier que verso.heic' }));
    await userEvent.upload(canvas.getByLabelText(CHOOSE), png('verso-2.png', 'xxx'));
    await expect(canvas.getAllByText('Fichier bien arrivé')).toHaveLength(3);
    await expect(canvas.queryByText(/au format HEIC/)).toBeNull();
  },
};
export const TooMany: Story = {
  args: { lines: [1, 2, 3, 4].map((page) => receivedLine(`page-${page}.pdf`, 240_000 + page)) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.upload(canvas.getByLabelText(CHOOSE), [png('page-5.png'), png('page-6.png', 'xx')]);
    await expect(canvas.getAllByText('Fichier bien arrivé')).toHaveLength(5);
    await expect(canvas.getByText(/Ce document a déjà 5 fichiers/)).toBeVisible();
    await expect(canvas.getByText(/5 fichiers sont joints/)).toBeVisible();
    await expect(canvas.queryByLabelText(CHOOSE)).toBeNull();
    focusOn(canvas.getByRole('button', { name: 'Retirer le fichier page-1.pdf' }));
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByLabelText(CHOOSE)).toBeInTheDocument();
    await expect(canvas.getByRole('button', { name: 'Retirer le fichier page-2.pdf' })).toHaveFocus();
  },
};
export const Replacing: Story = {
  args: { lines: [receivedLine(PAGE_1, 412_000)] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    focusOn(canvas.getByRole('button', { name: `Remplacer le fichier ${PAGE_1}` }));
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByText(`Choisissez le fichier qui prend la place de ${PAGE_1}.`)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /boulangerie-du-pont/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.queryByText(PAGE_1)).toBeNull());
    await expect(canvas.getByText('Fichier bien arrivé')).toBeVisible();
  },
};
export const OnTheirWay: Story = {
  args: {
    lines: [
      receivedLine(PAGE_1, 412_000),
      line(PAGE_2, 2_300_000, { is: 'sending', progress: 0.5 }),
      line('page-3.jpg', 1_900_000, { is: 'waiting' }),
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('progressbar')).toHaveAccessibleName(/bulletin de paie é 2/);
    await userEvent.click(canvas.getByRole('button', { name: 'Annuler l’envoi du fichier page-3.jpg' }));
    await waitFor(() => expect(canvas.queryByText('page-3.jpg')).toBeNull());
  },
};
export const CutAndResumed: Story = {
  args: {
    lines: [line(PAGE_2, 2_300_000, { is: 'cut', progress: 0.25 }), line('page-3.jpg', 1_900_000, { is: 'waiting' })],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const again = canvas.getByRole('button', { name: `Reprendre l’envoi du fichier ${PAGE_2}` });
    await expect(again).toHaveAttribute('data-coach-id', 'incident:upload-cut');
    focusOn(again);
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText('Fichier bien arrivé')).toBeVisible();
  },
};
/** Everything that can be wrong with a file, each with its cure. */
export const Refusals: Story = {
  args: {
    lines: PROBLEM_CODES.filter((code) => code.startsWith('file-')).map((code) =>
      line(`${code}.pdf`, 12_400_000, {
        is: 'refused',
        problem: { code, values: { size: 12_400_000, real: 'JPG', extension: 'pdf' } },
      }),
    ),
  },
};
export const RefusedKinds: Story = {
  args: {
    lines: ['photo', 'text', 'other'].map((kind, index) =>
      line(`IMG_4${index}`, 1_600_000, {
        is: 'refused',
        problem: { code: 'file-type', values: { extension: ['heic', 'docx', 'zip'][index] ?? '', kind } },
      }),
    ),
  },
  globals: { register: 'en' },
};
export const Missing: Story = { args: { problem: { field: 'payslip', code: 'missing' } } };
export const English: Story = { ...OnTheirWay, play: undefined, globals: { register: 'en' } };
export const Narrow: Story = { args: OnTheirWay.args, ...narrow };
export const CutNarrow: Story = { args: CutAndResumed.args, ...narrow };
