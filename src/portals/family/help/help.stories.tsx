import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { aubepineStory, HOUSING } from '#testing/aubepine-story.tsx';
import { alone, english, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Aide et contact' };
export default meta;

export const Visitor = {
  ...aubepineStory('/help', { vary: alone, until: () => true }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText('Où est mon argent du 5 ?'));
    await expect(await canvas.findByText(/La banque met ensuite/)).toBeVisible();
  },
};
export const VisitorNarrow = { ...Visitor, ...narrow };
export const WhileWaiting = aubepineStory('/help', { vary: alone, until: reached(HOUSING, 'queued') });
export const WhileWaitingEnglish = { ...WhileWaiting, ...english };
