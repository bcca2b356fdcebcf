import { exercises } from 'virtual:exercises';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { silentChannel } from '#backend/channel.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { SessionStore } from '#backend/session-store.ts';
import type { Exercise, IncidentId } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import { MINUTE } from '#domain/time.ts';
import { isTroubled } from '#engine/session/incidents.ts';
import { ExampleSession } from '#shells/learner/example/example-session.tsx';
import { updateSetting } from '#testing/update-moments.ts';

const { rules } = updateSetting();
const visit: Entry = { kind: 'visit', site: 'employment', page: '/' };
const strike = (incident: IncidentId): Entry => ({ kind: 'incident', incident, over: false });

/** A session of a real exercise, changed where the story needs it. */
const session = (entries: Entry[], changes: Partial<Exercise> = {}): Story['loaders'] => [
  async () => {
    const load = exercises['employment/on-time-without-work'];
    if (!load) throw new Error('The exercise of these stories is gone.');
    const exercise = { ...(await load()).exercise, ...changes };
    const store = await SessionStore.open({ exercise, rules }, memoryStorage(), silentChannel);
    store.append(visit, ...entries);
    return { store };
  },
];

const minute = new Set<() => void>();
const minuteByHand = (pass: () => void) => {
  minute.add(pass);
  return () => void minute.delete(pass);
};

const meta = {
  title: 'Écran/Apprenant/Imprévus',
  component: ExampleSession,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  render: (_, { loaded }) => <ExampleSession store={loaded.store as SessionStore} everyMinute={minuteByHand} />,
  args: { store: undefined as unknown as SessionStore },
} satisfies Meta<typeof ExampleSession>;
export default meta;

type Story = StoryObj<typeof meta>;

const storeOf = (loaded: Record<string, unknown>) => loaded.store as SessionStore;
const phone = { viewport: { value: 'phone' } };
const narrow = { viewport: { value: 'narrow' } };
const newTab: Entry = { kind: 'visit', site: 'browser', page: '/' };

export const TwoTabs: Story = {
  loaders: session([newTab, visit]),
  play: async ({ canvasElement, loaded }) => {
    const tabs = within(within(canvasElement).getByRole('navigation', { name: 'Onglets' }));
    await userEvent.click(tabs.getAllByRole('button', { name: 'Nouvel onglet' })[0] as HTMLElement);
    await waitFor(() => expect(storeOf(loaded).world.place.site).toBe('browser'));
    await userEvent.click(tabs.getByRole('button', { name: /Fermer l’onglet.*Bruyère/ }));
    await expect(storeOf(loaded).world.tabs).toHaveLength(1);
  },
};

export const TwoTabsOnAPhone: Story = {
  loaders: session([newTab, visit]),
  globals: phone,
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: '2 onglets ouverts' }));
    const tabs = within(canvas.getByRole('navigation', { name: 'Onglets' }));
    await userEvent.click(tabs.getAllByRole('button', { name: 'Nouvel onglet' })[0] as HTMLElement);
    await waitFor(() => expect(storeOf(loaded).world.place.site).toBe('browser'));
  },
};

export const CookieBanner: Story = {
  loaders: session([strike('cookie-banner')]),
  play: async ({ canvasElement, loaded }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Tout refuser' }));
    await expect(isTroubled(storeOf(loaded).world, 'cookie-banner')).toBe(false);
  },
};
export const CookieBannerSeen: Story = { loaders: session([strike('cookie-banner')]) };
export const CookieBannerNarrow: Story = { loaders: session([strike('cookie-banner')]), globals: narrow };

export const Maintenance: Story = {
  loaders: session([strike('maintenance')]),
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: /fermé pour un moment/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Événement suivant' }));
    await waitFor(() => expect(isTroubled(storeOf(loaded).world, 'maintenance')).toBe(false));
  },
};
export const MaintenanceNarrow: Story = { loaders: session([strike('maintenance')]), globals: narrow };

export const WindowBlocked: Story = {
  loaders: session([strike('pop-up-blocked'), { kind: 'visit', site: 'employment', page: '/account', popUp: true }]),
  play: async ({ canvasElement, loaded }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Autoriser' }));
    await expect(storeOf(loaded).world.place).toMatchObject({ page: '/account' });
  },
};
export const SlowNetworkNarrow: Story = { loaders: session([strike('slow-network')]), globals: narrow };

export const PanelByKeys: Story = {
  loaders: session([]),
  play: async ({ loaded }) => {
    await userEvent.keyboard('{Control>}{Alt>}[KeyI]{/Alt}{/Control}');
    const panel = within(await screen.findByRole('dialog', { name: 'Animer l’exercice' }));
    await userEvent.click(panel.getByRole('button', { name: /^Jouer.*cookies/ }));
    await expect(isTroubled(storeOf(loaded).world, 'cookie-banner')).toBe(true);
    await userEvent.click(panel.getByRole('button', { name: /^Arrêter.*cookies/ }));
    await expect(isTroubled(storeOf(loaded).world, 'cookie-banner')).toBe(false);
    await expect(panel.getByRole('button', { name: /^Jouer.*La session expire/ })).toHaveAttribute('aria-disabled');
  },
};
export const PanelNarrow: Story = {
  loaders: session([strike('lost-answer')]),
  globals: narrow,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Plus' }));
    const menu = within(await screen.findByRole('dialog'));
    await userEvent.click(menu.getByRole('button', { name: /Animer/ }));
    await expect(await screen.findByRole('dialog', { name: 'Animer l’exercice' })).toBeVisible();
  },
};

/** A clock that runs, with a deadline of the procedure four minutes away. */
const hurried: Story['loaders'] = [
  async () => {
    const [open] = session([], { realTime: true }) as [() => Promise<{ store: SessionStore }>];
    const { store } = await open();
    const last = Math.min(...Object.values(store.world.cases).flatMap(({ timers }) => timers.map(({ at }) => at)));
    store.append({ kind: 'wait', to: last - 4 * MINUTE });
    return { store };
  },
];

export const ClockRuns: Story = {
  loaders: hurried,
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const { now } = storeOf(loaded).world;
    await waitFor(() => expect(minute.size).toBe(1));
    for (const pass of minute) pass();
    await expect(storeOf(loaded).world.now).toBe(now + MINUTE);
    await userEvent.click(await canvas.findByRole('button', { name: 'Ajouter 15 minutes' }));
    await expect(canvas.queryByRole('button', { name: 'Ajouter 15 minutes' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Arrêter' }));
    await waitFor(() => expect(minute.size).toBe(0));
    await expect(canvas.getByText(/L’horloge est arrêtée/)).toBeVisible();
  },
};
export const RunsOutNarrow: Story = { loaders: hurried, globals: narrow };
