import { maps } from 'virtual:maps';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { BehindTheScenes } from '#explain/behind-the-scenes.tsx';
import { estimateSent, quietMonth, updateSetting, worldAt } from '#testing/update-moments.ts';

const quiet = updateSetting();

const meta = {
  title: 'Coulisses/Le trajet',
  component: BehindTheScenes,
  args: { setting: quiet, world: worldAt(quiet, 'received'), maps },
} satisfies Meta<typeof BehindTheScenes>;
export default meta;

type Story = StoryObj<typeof meta>;

export const JustSent: Story = {
  play: async ({ canvasElement }) => {
    const present = within(canvasElement).getByRole('region', { name: 'Où en est la demande maintenant' });
    await expect(within(present).getByRole('heading', { name: 'Actualisation reçue' })).toBeVisible();
    await expect(within(present).getByText('Vos droits')).toBeVisible();
  },
};
export const BeforeSending: Story = { args: { world: fold(quiet, []) } };
export const Paid: Story = { args: { world: worldAt(quiet, 'paid') } };

const estimated = updateSetting(estimateSent);
export const PayslipAwaited: Story = { args: { setting: estimated, world: worldAt(estimated, 'awaitingPayslips') } };

const wrongNo = updateSetting({
  past: [
    {
      at: instant('2031-03-28T18:40'),
      procedure: 'employment/monthly-update',
      move: 'submit',
      answers: { ...quietMonth, 'still-looking': 'no' },
      papers: {},
    },
  ],
});
export const AnsweredNo: Story = { args: { setting: wrongNo, world: fold(wrongNo, []) } };

const late = updateSetting({ opens: instant('2031-04-17') });
export const TooLate: Story = { args: { setting: late, world: fold(late, []) } };

export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const Facile: Story = { globals: { register: 'facile' } };
