import type { Meta } from '@storybook/react-vite';
import { alone, billed, capucineStory, later, narrow, RETURN, reached } from '#testing/capucine-story.tsx';

const meta: Meta = { title: 'Portails/Capucine/Écrire' };
export default meta;

export const WhileOpen = capucineStory('/write', { vary: alone });
export const AfterTheNotice = capucineStory('/write', {
  vary: billed,
  until: reached(RETURN, 'signed'),
  add: later('2031-08-04T09:00'),
});
export const AfterTheNoticeNarrow = { ...AfterTheNotice, ...narrow };
