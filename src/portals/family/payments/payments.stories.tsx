import type { Meta } from '@storybook/react-vite';
import { aubepineStory, HOUSING, later, QUARTER } from '#testing/aubepine-story.tsx';
import { alone, english, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Paiements' };
export default meta;

const granted = { vary: alone, until: reached(HOUSING, 'granted') };

export const NoneYet = aubepineStory('/payments', { vary: alone });
export const FirstIsToCome = aubepineStory('/payments', { ...granted, add: later('2031-04-08T10:00') });
export const FirstIsToComeNarrow = { ...FirstIsToCome, ...narrow };
export const OnTheFifth = aubepineStory('/payments', { ...granted, add: later('2031-05-05T10:00') });
export const ManyMonths = aubepineStory('/payments', { ...granted, add: later('2032-04-08T10:00') });
export const ManyMonthsNarrow = { ...ManyMonths, ...narrow };
export const ToTheLandlord = aubepineStory('/payments', {
  ...granted,
  vary: (exercise) => {
    const { situation } = exercise;
    const { home } = situation;
    return alone({
      ...exercise,
      situation: { ...situation, ...(home ? { home: { ...home, directPayment: true } } : {}) },
    });
  },
  add: later('2031-07-08T10:00'),
});
export const Suspended = aubepineStory('/payments', {
  played: QUARTER,
  opens: '2031-06-03T09:00',
  add: later('2031-07-08T10:00'),
});
export const SuspendedEnglish = { ...Suspended, ...english };
