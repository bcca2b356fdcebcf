import type { Meta } from '@storybook/react-vite';
import { capucineStory } from '#testing/capucine-story.tsx';
import { narrow } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Mon profil' };
export default meta;

export const Household = capucineStory('/profile');
export const HouseholdNarrow = { ...Household, ...narrow };
