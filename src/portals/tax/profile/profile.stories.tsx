import type { Meta } from '@storybook/react-vite';
import { capucineStory, narrow } from '#testing/capucine-story.tsx';

const meta: Meta = { title: 'Portails/Capucine/Mon profil' };
export default meta;

export const Household = capucineStory('/profile');
export const HouseholdNarrow = { ...Household, ...narrow };
