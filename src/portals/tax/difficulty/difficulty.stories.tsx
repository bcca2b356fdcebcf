import type { Meta } from '@storybook/react-vite';
import { cents } from '#domain/money.ts';
import { BILL, billed, capucineStory, DIFFICULTY, later, RETURN } from '#testing/capucine-story.tsx';
import { happens, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Difficulté à payer' };
export default meta;

const stands = (state: string) => reached(DIFFICULTY, state);

/** In the days of the notices: something is left to pay, and debits come from September on. */
const difficulty = (page: string, story: Parameters<typeof capucineStory>[1] = {}) =>
  capucineStory(page, { played: DIFFICULTY, opens: '2031-08-25T09:00', goal: 'planGranted', vary: billed, ...story });

export const NothingToPay = difficulty('/difficulty', {
  played: RETURN,
  goal: 'signed',
  opens: '2031-04-22T09:00',
  vary: (exercise) => ({ ...exercise, alongside: [...exercise.alongside, DIFFICULTY] }),
});
export const Billed = difficulty('/difficulty');
export const BilledNarrow = { ...Billed, ...narrow };
export const Receipt = difficulty('/difficulty/sent', { until: stands('sent') });
export const Sent = difficulty('/difficulty', { until: stands('sent') });
export const PlanGranted = difficulty('/difficulty', {
  until: stands('planGranted'),
  add: later('2031-10-30T09:00'),
});
export const Refused = difficulty('/difficulty', {
  until: stands('queued'),
  add: [happens(DIFFICULTY, { type: 'refuseRequest', reason: 'able-to-pay' }), ...later('2031-09-26T09:00')],
});
export const Remitted = difficulty('/difficulty', {
  goal: 'remissionGranted',
  until: stands('queued'),
  add: [happens(DIFFICULTY, { type: 'grantRemission', reason: 'half' })],
  vary: (exercise) => {
    const owing = billed(exercise);
    return {
      ...owing,
      situation: { ...owing.situation, taxBill: { ...BILL, wants: 'remission', amount: cents(420) } },
    };
  },
});
