import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { DAY } from '#domain/time.ts';
import { applicantAt } from '#engine/session/setting.ts';
import { type Presented, presentationStory } from '#testing/presentation-story.tsx';

const meta = { title: 'Écran/Médiateur/Fenêtre publique' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;
const narrow = { globals: { viewport: { value: 'narrow' } } };
const otherOf = (loaded: Record<string, unknown>) => (loaded as unknown as Presented).other;

const seen = (text: string) => waitFor(() => expect(screen.getByText(text)).toBeVisible());

export const Portal: Story = {
  ...presentationStory({ scenario: 'tax/not-signed', side: 'public' }),
  play: async ({ loaded }) => {
    await expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    const { setting } = (loaded as unknown as Presented).session.store;
    // The title says what is to be learnt, the card holds the codes: both are the mediator's alone.
    await expect(document.body).not.toHaveTextContent('Tout est rempli');
    await expect(document.body).not.toHaveTextContent(applicantAt(setting, 'tax').account.password);
  },
};

export const PortalNarrow: Story = {
  ...presentationStory({ scenario: 'tax/not-signed', side: 'public', stage: { register: 'facile' } }),
  ...narrow,
};

export const HandedOver: Story = {
  ...presentationStory({ scenario: 'employment/which-of-five-papers', side: 'public' }),
  play: async ({ loaded }) => {
    await screen.findByRole('heading', { level: 1 });
    otherOf(loaded).set({ hand: 'public', holder: null });
    await seen('À vous');
    await expect(screen.getByText(/Vous avez la main/)).toBeVisible();
    otherOf(loaded).set({ hand: 'private' });
    await seen('Le médiateur reprend la souris.');
    await expect(screen.queryByText(/Vous avez la main/)).toBeNull();
  },
};

export const Hidden: Story = {
  ...presentationStory({ scenario: 'tax/not-signed', side: 'public', stage: { blank: true } }),
  play: async () => {
    await expect(await screen.findByText('Un instant…')).toBeVisible();
    await expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  },
};

export const ViewShown: Story = presentationStory({
  scenario: 'tax/not-signed',
  side: 'public',
  stage: { shown: { what: 'view', view: 'circuit' } },
});

export const WordShownEnglish: Story = {
  ...presentationStory({
    scenario: 'tax/not-signed',
    side: 'public',
    stage: { register: 'en', shown: { what: 'word', slug: 'declaration' } },
  }),
  play: async () => {
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'en-GB'));
  },
};

export const DaysGoBy: Story = {
  ...presentationStory({ scenario: 'employment/which-of-five-papers', side: 'public' }),
  play: async ({ loaded }) => {
    const { session } = loaded as unknown as Presented;
    await screen.findByRole('heading', { level: 1 });
    const { now } = session.store.world;
    session.store.append({ kind: 'wait', to: now + 7 * DAY });
    await seen('Une semaine plus tard');
  },
};
