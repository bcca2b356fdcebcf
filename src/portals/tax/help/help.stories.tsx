import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { capucineStory } from '#testing/capucine-story.tsx';
import { english, narrow } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Aide et contact' };
export default meta;

export const Visitor = {
  ...capucineStory('/help', { until: () => true }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByText('Comment savoir si ma déclaration est déposée ?'));
    await expect(await canvas.findByText(/Elle n’est pas signée/)).toBeVisible();
  },
};
export const VisitorNarrow = { ...Visitor, ...narrow };
export const SignedInEnglish = { ...capucineStory('/help'), ...english };
