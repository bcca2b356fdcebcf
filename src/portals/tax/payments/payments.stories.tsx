import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { bill, capucineStory, later, OWING, RETURN } from '#testing/capucine-story.tsx';
import { english, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Payer et suivre' };
export default meta;

const assessed = { until: reached(RETURN, 'signed'), add: later('2031-08-04T09:00') };

export const NothingYet = capucineStory('/payments');
export const GivenBack = capucineStory('/payments', assessed);
export const Debits = capucineStory('/payments', { ...assessed, taxReturn: OWING });
export const DebitsNarrow = { ...Debits, ...narrow };
export const DebitsEnglish = { ...Debits, ...english };
export const Bill = {
  ...capucineStory('/payments', bill('billed')),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Payer 840/ }));
    await expect(await canvas.findByText(/^0.€$/)).toBeVisible();
  },
};
