import { maps } from 'virtual:maps';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { MapPanel } from '#explain/map/map-panel.tsx';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const quiet = updateSetting();
const estimated = updateSetting(estimateSent);
const late = updateSetting({ opens: instant('2031-04-17'), goal: 'registeredAgain' });

const meta = {
  title: 'Coulisses/Le plan',
  component: MapPanel,
  args: { setting: quiet, world: worldAt(quiet, 'paymentOrdered'), procedure: 'employment/monthly-update', maps },
} satisfies Meta<typeof MapPanel>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PaymentOnItsWay: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = await canvas.findByRole('img', { name: /Plan de la démarche/ }, { timeout: 10_000 });
    await expect(within(map).getByText('Vous êtes ici')).toBeInTheDocument();
    await userEvent.click(canvas.getByText('Lire le plan sous forme de liste'));
    await expect(canvas.getByText('Actualisation à faire', { selector: 'strong' })).toBeVisible();
  },
};
export const PayslipAwaited: Story = { args: { setting: estimated, world: worldAt(estimated, 'awaitingPayslips') } };
export const TooLate: Story = { args: { setting: late, world: fold(late, []) } };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
export const English: Story = { globals: { register: 'en' } };
export const WithoutMap: Story = { args: { maps: {} } };
