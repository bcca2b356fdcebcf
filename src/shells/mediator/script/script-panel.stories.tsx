import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, within } from 'storybook/test';
import { DAY, type Instant } from '#domain/time.ts';
import { type Presented, presentationStory } from '#testing/presentation-story.tsx';

const meta = { title: 'Écran/Médiateur/Script' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const scenario = 'employment/which-of-five-papers';
/** A world more than a day later than the first one asked about. */
function dayAfterFirst() {
  let first: Instant | undefined;
  return ({ now }: { now: Instant }) => {
    first ??= now;
    return now > first + DAY;
  };
}

const findScript = async () => within((await screen.findByRole('list', { name: 'Toutes les étapes' })) as HTMLElement);

/** From the list of steps: to the fourth, and back to before the third. */
export const Steps: Story = {
  ...presentationStory({ scenario, side: 'private' }),
  play: async ({ loaded }) => {
    const { session } = loaded as unknown as Presented;
    const steps = await findScript();
    await userEvent.click(await steps.findByRole('button', { name: /Aller à.+Dire que/ }));
    await expect(await screen.findByText(/Étape 4 sur/)).toBeVisible();
    await userEvent.click(await steps.findByRole('button', { name: /Revenir avant.+Envoyer/ }));
    await expect(await screen.findByText(/Étape 3 sur/)).toBeVisible();
    await expect(session.store.entries.at(-1)).toMatchObject({ kind: 'rewind' });
  },
};

/** Time has gone by: what happened can be told. */
export const AfterAWait: Story = {
  ...presentationStory({ scenario, side: 'private', until: dayAfterFirst() }),
  play: async () => {
    await expect(await screen.findByText(/Étape 6 sur/)).toBeVisible();
  },
};

/** Somebody else has the hand: the remote control does nothing, and says so. */
export const HandedOver: Story = {
  ...presentationStory({ scenario, side: 'private', stage: { hand: 'public' } }),
  play: async ({ loaded }) => {
    const { session } = loaded as unknown as Presented;
    await findScript();
    const { length } = session.store.entries;
    await userEvent.keyboard('{PageDown}');
    await expect(await screen.findByText('Reprenez d’abord la main.')).toBeVisible();
    await expect(session.store.entries).toHaveLength(length);
  },
};
