import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ALONE, bill, capucineStory, later, OWING, RETURN } from '#testing/capucine-story.tsx';
import { english, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Capucine/Mon espace' };
export default meta;

const signed = reached(RETURN, 'signed');

export const NotBegun = capucineStory('/account');
export const FilledNotSigned = {
  ...capucineStory('/account', { until: reached(RETURN, 'filled') }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const main = within(await canvas.findByRole('main'));
    await expect(await main.findByText('Remplie, mais pas signée')).toBeVisible();
    await userEvent.click(main.getByRole('link', { name: 'Signer ma déclaration' }));
    await expect(main.queryByText('Remplie, mais pas signée')).toBeNull();
  },
};
export const FilledNotSignedNarrow = { ...capucineStory('/account', { until: reached(RETURN, 'filled') }), ...narrow };
export const Signed = capucineStory('/account', { until: signed });
export const SignedEnglish = { ...Signed, ...english };
export const AutomaticToCheck = capucineStory('/account', { taxReturn: { ...ALONE, automatic: true } });
export const Refunded = capucineStory('/account', { until: signed, add: later('2031-08-04T09:00') });
export const DebitsToCome = capucineStory('/account', {
  taxReturn: OWING,
  until: signed,
  add: later('2031-08-04T09:00'),
});
export const DebitsToComeNarrow = { ...DebitsToCome, ...narrow };
export const BillToPay = capucineStory('/account', bill('billed'));
