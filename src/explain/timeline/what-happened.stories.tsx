import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { DAY, instant } from '#domain/time.ts';
import { fold } from '#engine/session/fold.ts';
import { advance } from '#engine/session/world-step.ts';
import { WhatHappened } from '#explain/timeline/what-happened.tsx';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const setting = updateSetting(estimateSent);
const before = fold(setting, []);

const meta = {
  title: 'Coulisses/Pendant ce temps',
  component: WhatHappened,
  args: { setting, before, after: advance(setting, before, instant('2031-04-05')) },
} satisfies Meta<typeof WhatHappened>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SixDays: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Pendant 6 jours/)).toBeVisible();
  },
};
const quiet = updateSetting();
const paid = worldAt(quiet, 'paid');
export const NothingHappened: Story = {
  args: { setting: quiet, before: paid, after: advance(quiet, paid, paid.now + DAY) },
};

const two = updateSetting({ alongside: ['family/change-of-situation'] });
const sent = worldAt(two, 'paymentOrdered');
export const TwoAgencies: Story = {
  args: { setting: two, before: sent, after: advance(two, sent, instant('2031-04-20')) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText('Aubépine :')[0]).toBeVisible();
  },
};
export const Narrow: Story = { globals: { viewport: { value: 'narrow' } } };
