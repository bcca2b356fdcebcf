import type { Meta } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { aubepineStory, HOUSING, later } from '#testing/aubepine-story.tsx';
import { alone, english, narrow, reached } from '#testing/story-parts.ts';
import { ExampleDownloads } from '#ui/example/example-downloads.tsx';

const meta: Meta = { title: 'Portails/Aubépine/Mes attestations' };
export default meta;

export const NoneYet = aubepineStory('/certificates', { vary: alone });
export const Given = {
  ...aubepineStory('/certificates', {
    vary: alone,
    until: reached(HOUSING, 'granted'),
    add: later('2031-04-02T10:00'),
  }),
  decorators: [
    (Story: () => ReactNode) => (
      <ExampleDownloads>
        <Story />
      </ExampleDownloads>
    ),
  ],
};
export const GivenNarrow = { ...Given, ...narrow };
export const GivenEnglish = { ...Given, ...english };
