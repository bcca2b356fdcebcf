import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { advance } from '#engine/session/world-step.ts';
import { CircuitView } from '#explain/circuit/circuit-view.tsx';
import { papersSent, papersSetting } from '#testing/paper-moments.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const quiet = updateSetting();

const meta = {
  title: 'Coulisses/Le circuit',
  component: CircuitView,
  args: { setting: quiet, world: worldAt(quiet, 'paid'), procedure: 'employment/monthly-update' },
} satisfies Meta<typeof CircuitView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Paid: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^Envoi 1 sur/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Suivant' }));
    await expect(canvas.getByText(/^Envoi 2 sur/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Lire' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Pause' }));
    await expect(canvas.getByText(/^Envoi 2 sur/)).toBeVisible();
    const [, hop] = canvas.getAllByRole('listitem');
    if (!hop) throw new Error('There should be a list of hops.');
    await expect(hop).toHaveAttribute('aria-current', 'step');
    await userEvent.click(within(hop).getAllByText(/→/)[0] as HTMLElement);
    await expect(within(hop).getByText('Qui peut lire en route')).toBeVisible();
  },
};
export const BeforeSending: Story = { args: { world: fold(quiet, []) } };

const estimated = updateSetting(estimateSent);
export const PayslipAwaited: Story = { args: { setting: estimated, world: worldAt(estimated, 'awaitingPayslips') } };

const papers = papersSetting();
const sent = papersSent(papers, { 'document-1': 'card', 'document-2': 'payslip' });
export const PapersSent: Story = {
  args: { setting: papers, world: fold(papers, sent), procedure: 'employment/supporting-documents' },
};

const two = updateSetting({ alongside: ['family/change-of-situation'] });
export const TwoAgencies: Story = {
  args: { setting: two, world: advance(two, worldAt(two, 'paid'), instant('2031-04-20')) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/^Bruyère → Aubépine$/)).toBeVisible();
  },
};
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const PapersSentNarrow: Story = { ...PapersSent, globals: { viewport: { value: 'narrow' } } };
export const English: Story = { globals: { register: 'en' } };
export const Facile: Story = { globals: { register: 'facile' } };
