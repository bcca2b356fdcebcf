import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { World } from '#domain/world.ts';
import { ALONE, COUPLE, capucineStory, later, RETURN, signedIn } from '#testing/capucine-story.tsx';
import { narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Déclaration de revenus' };
export default meta;

const stands = (state: string) => reached(RETURN, state);
const onPage =
  (page: string) =>
  ({ place }: World): boolean =>
    place.page === page;

export const Upcoming = capucineStory('/return', { opens: '2031-04-02T09:00' });
export const Open = capucineStory('/return');
export const OpenNarrow = { ...Open, ...narrow };
export const Automatic = capucineStory('/return', { taxReturn: { ...ALONE, automatic: true } });
export const Wages = capucineStory('/return/wages');
export const WagesNarrow = { ...Wages, ...narrow };
export const Begun = capucineStory('/return', { until: onPage('/return/incomes') });
export const Resume = capucineStory('/return/check', { until: onPage('/return/check') });
export const ResumeNarrow = { ...Resume, ...narrow };
export const Filled = capucineStory('/return', { until: stands('filled') });
export const BankAccount = capucineStory('/return/signature', { until: stands('filled') });
export const Signature = capucineStory('/return/signature/check', { until: onPage('/return/signature/check') });
export const NothingToSign = capucineStory('/return/signature', { until: signedIn });
export const Receipt = capucineStory('/return/receipt', { until: stands('signed') });
export const ReceiptNarrow = { ...Receipt, ...narrow };
export const Signed = capucineStory('/return', { until: stands('signed') });
export const NotFiled = capucineStory('/return', { add: later('2031-06-10T09:00') });
export const Settled = capucineStory('/return', {
  until: stands('signed'),
  add: later('2031-08-20T09:00'),
  taxReturn: { ...COUPLE, withheld: 10_000 },
});

/** An answer is changed from the summary: the way back is one page long, and the line says whose figure it is. */
export const ChangedFromTheSummary = {
  ...Resume,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const [change] = await canvas.findAllByRole('link', { name: /^Modifier.*Salaires de/ });
    await userEvent.click(change as HTMLElement);
    const [box] = (await canvas.findAllByLabelText(/^Salaires de/)) as [HTMLElement];
    await userEvent.clear(box);
    await userEvent.type(box, '19000');
    await userEvent.click(canvas.getByRole('button', { name: 'Continuer' }));
    await expect(await canvas.findByText(/C’était 18\s430\s€/, {}, { timeout: 5_000 })).toBeVisible();
  },
};
