import type { Meta } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { capucineStory, later, RETURN } from '#testing/capucine-story.tsx';
import { narrow, reached } from '#testing/story-parts.ts';
import { ExampleDownloads } from '#ui/example/example-downloads.tsx';

const meta: Meta = { title: 'Portails/Capucine/Mes avis' };
export default meta;

export const NoneYet = capucineStory('/notices');
export const Given = {
  ...capucineStory('/notices', { until: reached(RETURN, 'signed'), add: later('2031-08-04T09:00') }),
  decorators: [
    (Story: () => ReactNode) => (
      <ExampleDownloads>
        <Story />
      </ExampleDownloads>
    ),
  ],
};
export const GivenNarrow = { ...Given, ...narrow };
