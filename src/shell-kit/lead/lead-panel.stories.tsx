import { exercises } from 'virtual:exercises';
import { scenarioTexts } from 'virtual:scenario-texts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { silentChannel } from '#backend/channel.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { World } from '#domain/world.ts';
import { isIn } from '#engine/case/step.ts';
import { LeadPanel } from '#shell-kit/lead/lead-panel.tsx';
import { useSession } from '#shell-kit/session/use-session.ts';
import { playUntil } from '#testing/play-until.ts';
import { updateSetting } from '#testing/update-moments.ts';
import { type Catalog, TextProvider } from '#ui/text/text-provider.tsx';

const { rules } = updateSetting();

/** A real session of a real exercise, the coach followed until the world is as wished, and the exercise's own words. */
const session = (scenario: string, until: (world: World) => boolean = () => true): Story['loaders'] => [
  async () => {
    const load = exercises[scenario];
    const texts = scenarioTexts[scenario]?.fr;
    if (!load || !texts) throw new Error(`There is no exercise "${scenario}".`);
    const { exercise } = await load();
    const store = await SessionStore.open({ exercise, rules }, memoryStorage(), silentChannel);
    store.append(...playUntil(store.setting, until).entries);
    return { store, words: { [`scenarios/${scenario}`]: await texts() } };
  },
];

function Panel({ store }: { store: SessionStore }) {
  const { world } = useSession(store);
  return <LeadPanel store={store} world={world} open={true} onClose={() => {}} />;
}

const meta = {
  title: 'Écran/Animer',
  component: Panel,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  args: { store: undefined as unknown as SessionStore },
  render: (_, { loaded }) => (
    <TextProvider
      register="fr"
      catalogs={{ ...(loaded.catalogs as Record<string, Catalog>), ...(loaded.words as Record<string, Catalog>) }}
    >
      <Panel store={loaded.store as SessionStore} />
    </TextProvider>
  ),
} satisfies Meta<typeof Panel>;
export default meta;

type Story = StoryObj<typeof meta>;

const narrow = { viewport: { value: 'narrow' } };
const papers = 'employment/supporting-documents';
const beingRead = session('employment/which-of-five-papers', ({ cases }) => {
  const caseFile = cases[papers];
  return caseFile !== undefined && isIn(caseFile, 'reading');
});
const storeOf = (loaded: Record<string, unknown>) => loaded.store as SessionStore;
const standsAt = (loaded: Record<string, unknown>) => storeOf(loaded).world.cases[papers]?.value;
const panel = async () => within(await screen.findByRole('dialog', { name: 'Animer l’exercice' }));

export const PlaysTheAgent: Story = {
  loaders: beingRead,
  play: async ({ loaded }) => {
    const lead = await panel();
    await userEvent.click(lead.getByRole('tab', { name: 'Jouer l’agent' }));
    await userEvent.click(lead.getByRole('button', { name: /^Décider.*Accepter tous/ }));
    await waitFor(() => expect(standsAt(loaded)).not.toBe('reading'));
    await expect(lead.getByText(/Décision prise/)).toBeVisible();
    await userEvent.click(lead.getByRole('button', { name: 'Annuler ce que j’ai glissé' }));
    await waitFor(() => expect(standsAt(loaded)).toBe('reading'));
    await expect(lead.getByText(/Annulé.*Accepter tous les papiers/)).toBeVisible();
    await expect(lead.queryByText(/Décision prise/)).toBeNull();
  },
};

export const PlaysTheAgentNarrow: Story = {
  loaders: beingRead,
  globals: narrow,
  play: async () => {
    const lead = await panel();
    await userEvent.click(lead.getByRole('tab', { name: 'Jouer l’agent' }));
    await expect(lead.getByRole('heading', { name: 'Décisions possibles' })).toBeInTheDocument();
  },
};

export const LetsAMessageArrive: Story = {
  loaders: session('family/false-refund'),
  play: async ({ loaded }) => {
    const lead = await panel();
    const before = storeOf(loaded).world.letters.length;
    await userEvent.click(lead.getByRole('tab', { name: 'Glisser un événement' }));
    await userEvent.click(lead.getAllByRole('button', { name: /^Faire arriver/ })[0] as HTMLElement);
    await waitFor(() => expect(storeOf(loaded).world.letters).toHaveLength(before + 1));
    await expect(lead.getByText(/arrivé à l’instant/)).toBeVisible();
    await userEvent.click(lead.getByRole('button', { name: 'Annuler ce que j’ai glissé' }));
    await waitFor(() => expect(storeOf(loaded).world.letters).toHaveLength(before));
  },
};

export const EventsNarrow: Story = {
  loaders: session('family/false-refund'),
  globals: narrow,
  play: async () => {
    const lead = await panel();
    await userEvent.click(lead.getByRole('tab', { name: 'Glisser un événement' }));
  },
};
