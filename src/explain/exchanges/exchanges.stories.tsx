import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Exchange } from '#domain/exchange.ts';
import { instant } from '#domain/time.ts';
import { aFileCutOnce, aFileRefused } from '#explain/exchanges/example-file.ts';
import { ExchangesView } from '#explain/exchanges/exchanges-view.tsx';
import { updateSetting, worldAt } from '#testing/update-moments.ts';

const update = '/api/employment/monthly-update';
const draft = (id: string, sent: Record<string, string>): Exchange => ({
  id,
  at: instant('2031-03-29T09:04'),
  method: 'PUT',
  url: `${update}/forms/update`,
  sent,
  status: 200,
  received: {},
});

const exchanges: Exchange[] = [
  {
    id: '1',
    at: instant('2031-03-29T09:00'),
    method: 'POST',
    url: '/api/employment/sign-in/moves/enterCredentials',
    sent: { identifier: 'FICTIF-SAMIRA', password: '••••••••' },
    status: 200,
    received: { next: '/sign-in/code', case: { states: ['codeSent', 'codeSent.waitingForCode'] } },
  },
  { ...draft('2', {}), method: 'GET', url: '/api/employment/session', received: { signedIn: true } },
  { ...draft('3', {}), method: 'GET', url: update, received: { states: ['toDo'] } },
  draft('4', { worked: 'yes' }),
  draft('5', { worked: 'yes', 'employer-count': '1' }),
  draft('6', { worked: 'yes', 'employer-count': '1', 'employer-1-name': 'Entrepôts Bellerive' }),
  {
    ...draft('7', { worked: 'yes', 'employer-1-hours': '14h30' }),
    method: 'POST',
    url: `${update}/forms/update/check/employer-1`,
    status: 422,
    received: { reason: 'answers', problems: [{ field: 'employer-1-hours', code: 'not-whole' }] },
  },
  {
    ...draft('8', { worked: 'no', training: 'no', 'sick-leave': 'no', 'still-looking': 'yes' }),
    at: instant('2031-03-29T09:12'),
    method: 'POST',
    url: `${update}/moves/submit`,
    received: { next: '/update/receipt', case: { states: ['recorded', 'recorded.received'] } },
  },
];

const setting = updateSetting();
const world = worldAt(setting, 'received');

const meta = {
  title: 'Coulisses/Les échanges',
  component: ExchangesView,
  args: { setting, world: { ...world, exchanges } },
} satisfies Meta<typeof ExchangesView>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AfterSending: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/enregistré 3 fois/)).toBeVisible();
    await expect(canvas.getByText('Refusé')).toBeVisible();
  },
};
export const Files: Story = {
  args: { world: { ...world, exchanges: [aFileRefused, ...aFileCutOnce] } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: /bulletin-mars\.pdf/ })).toBeVisible();
    await expect(canvas.getByText(/Ce fichier pèse/)).toBeVisible();
    await expect(canvas.getByText(/partie 2 sur 3 part/)).toBeInTheDocument();
  },
};
export const FileCut: Story = { args: { world: { ...world, exchanges: aFileCutOnce.slice(0, 3) } } };
export const Nothing: Story = { args: { world: { ...world, exchanges: [] } } };
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
