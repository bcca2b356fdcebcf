import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { cents } from '#domain/money.ts';
import { aubepineStory, HOUSING } from '#testing/aubepine-story.tsx';
import { alone, english, happens, narrow } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Estimer mes droits' };
export default meta;

const looked = (pay: number, rent: number) =>
  happens(HOUSING, {
    type: 'estimate',
    look: { couple: false, children: 0, sharers: 0, rent: cents(rent), pay: cents(pay), other: 0 },
  });
const visitor = (page: string, add: ReturnType<typeof looked>[] = []) =>
  aubepineStory(page, { vary: alone, until: () => true, add });

export const Home = {
  ...visitor('/'),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const main = within(await canvas.findByRole('main'));
    await userEvent.click(await main.findByRole('link', { name: 'Estimer mes droits' }));
    await expect(await canvas.findByRole('button', { name: /Continuer|Estimer/ })).toBeVisible();
  },
};
export const HomeNarrow = { ...visitor('/'), ...narrow };
export const HomeEnglish = { ...visitor('/'), ...english };
export const FirstQuestion = visitor('/rights');
export const FirstQuestionNarrow = { ...FirstQuestion, ...narrow };
export const Result = visitor('/rights/result', [looked(900, 450)]);
export const ResultNarrow = { ...Result, ...narrow };
export const ResultEnglish = { ...Result, ...english };
export const ResultIsZero = visitor('/rights/result', [looked(4000, 450)]);
export const NothingEstimated = visitor('/rights/result');
