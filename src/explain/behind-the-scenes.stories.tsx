import { maps } from 'virtual:maps';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { BehindTheScenes } from '#explain/behind-the-scenes.tsx';
import { estimateSent, quietMonth, updateSetting, worldAt } from '#testing/update-moments.ts';

const quiet = updateSetting();

const meta = {
  title: 'Coulisses/Le panneau',
  component: BehindTheScenes,
  args: { setting: quiet, world: worldAt(quiet, 'received'), maps, onDecide: fn() },
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
export const BeforeSending: Story = {
  args: { world: fold(quiet, []) },
  play: async ({ canvasElement }) => {
    const present = within(canvasElement).getByRole('region', { name: 'Où en est la demande maintenant' });
    await expect(within(present).getByRole('heading', { name: /Pourquoi cela n’avance pas plus loin/ })).toBeVisible();
    await expect(within(present).getByText('C’est à vous d’agir.')).toBeVisible();
    await expect(within(present).getByText('Envoyer mon actualisation')).toBeVisible();
  },
};
export const FourViews: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const names = canvas.getAllByRole('tab').map(({ textContent }) => textContent);
    await expect(names).toEqual(['Le parcours', 'Le plan', 'Le circuit', 'Les échanges']);
    await userEvent.click(canvas.getByRole('tab', { name: 'Le circuit' }));
    await expect(canvas.getByRole('button', { name: 'Lire' })).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Les échanges' }));
    await expect(canvas.getByRole('heading', { name: 'Ce qui est gardé, et combien de temps' })).toBeVisible();
  },
};
export const OtherSide: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Passer de l’autre côté du guichet' }));
    await expect(canvas.queryByRole('tab')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Revenir aux coulisses' }));
    await expect(canvas.getByRole('tab', { name: 'Le parcours' })).toBeVisible();
  },
};

const twoCases = updateSetting({
  alongside: ['employment/supporting-documents'],
  situation: { stillLooking: true, wanted: [{ kind: 'identity-card', right: 'card' }] },
});
export const TwoCases: Story = {
  args: { setting: twoCases, world: fold(twoCases, []) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const choice = canvas.getByRole('group', { name: /Quelle demande/ });
    const [, other] = within(choice).getAllByRole('radio');
    if (!other) throw new Error('There should be two cases.');
    await userEvent.click(other);
    await expect(canvas.getByText('La suite n’est pas écrite d’avance.')).toBeVisible();
  },
};
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
export const TwoCasesNarrow: Story = { ...TwoCases, globals: { viewport: { value: 'narrow' } } };
export const Facile: Story = { globals: { register: 'facile' } };
