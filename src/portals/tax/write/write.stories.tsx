import type { Meta } from '@storybook/react-vite';
import { billed, capucineStory, later, RETURN } from '#testing/capucine-story.tsx';
import { alone, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Écrire' };
export default meta;

export const WhileOpen = capucineStory('/write', { vary: alone });
export const AfterTheNotice = capucineStory('/write', {
  vary: billed,
  until: reached(RETURN, 'signed'),
  add: later('2031-08-04T09:00'),
});
export const AfterTheNoticeNarrow = { ...AfterTheNotice, ...narrow };
