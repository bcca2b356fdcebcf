import type { Meta } from '@storybook/react-vite';
import { aubepineStory } from '#testing/aubepine-story.tsx';
import { alone, english, narrow } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Mon profil' };
export default meta;

export const Known = aubepineStory('/profile');
export const KnownNarrow = { ...Known, ...narrow };
export const KnownEnglish = { ...Known, ...english };
export const ChangesNotPlayed = aubepineStory('/profile', { vary: alone });
