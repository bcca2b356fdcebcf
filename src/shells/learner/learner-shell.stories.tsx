import { exercises } from 'virtual:exercises';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { silentChannel } from '#backend/channel.ts';
import { memoryStorage } from '#backend/log-storage.ts';
import { writeSavedFile } from '#backend/saved-file.ts';
import { SessionStore } from '#backend/session-store.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Entry } from '#domain/log.ts';
import { instant } from '#domain/time.ts';
import { advise } from '#engine/coach/advise.ts';
import { followCoach, newGame } from '#engine/coach/play.ts';
import { ExampleSession } from '#shells/learner/example/example-session.tsx';
import { updateSetting } from '#testing/update-moments.ts';

const { rules } = updateSetting();

/** A real session of a real exercise, with these lines in its log. */
async function openStore(scenario: string, entries: (store: SessionStore) => Entry[], lasting = true) {
  const load = exercises[scenario];
  if (!load) throw new Error(`There is no exercise "${scenario}".`);
  const { exercise } = await load();
  const store = await SessionStore.open({ exercise, rules }, memoryStorage({}, lasting), silentChannel);
  store.append(...entries(store));
  return store;
}

const quiet = 'employment/on-time-without-work';
const atHome = (): Entry[] => [{ kind: 'visit', site: 'employment', page: '/' }];

/** Follows the coach until it says to do something to this element. */
const until = (target: RegExp) => (store: SessionStore) => {
  const entries: Entry[] = [];
  const game = newGame(store.setting);
  let { world } = game;
  for (let acts = 0; acts < 300; acts += 1) {
    const advice = advise(store.setting, world);
    if (advice.status !== 'act' || target.test(advice.act.target)) break;
    store.append(...advice.entries);
    world = store.world;
  }
  return entries;
};

const meta = {
  title: 'Écran/Apprenant/Session',
  component: ExampleSession,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  render: (_, { loaded }) => <ExampleSession store={loaded.store as SessionStore} />,
  args: { store: undefined as unknown as SessionStore },
} satisfies Meta<typeof ExampleSession>;
export default meta;

type Story = StoryObj<typeof meta>;

const phone = { viewport: { value: 'phone' } };
const narrow = { viewport: { value: 'narrow' } };
const open = (scenario: string, entries: (store: SessionStore) => Entry[], lasting = true): Story['loaders'] => [
  async () => ({ store: await openStore(scenario, entries, lasting) }),
];

/** Asks the coach for a level, as a robot and a person do. */
const askFor =
  (level: number): Story['play'] =>
  async ({ canvasElement }) => {
    const step = await waitFor(() => {
      const found = canvasElement.querySelector<HTMLElement>(`[data-coach-level="${level}"]`);
      if (!found) throw new Error('The coach is not there yet.');
      return found;
    });
    await userEvent.click(step);
    await expect(step).toHaveAttribute('aria-pressed', 'true');
  };

export const FirstArrival: Story = {
  loaders: open(quiet, () => []),
  play: async () => {
    await expect(await screen.findByRole('dialog', { name: /Samira/ })).toBeVisible();
  },
};

export const Question: Story = { loaders: open(quiet, atHome), play: askFor(1) };
export const WhereToLook: Story = { loaders: open(quiet, until(/^field:/)), play: askFor(2) };
export const WhatToDo: Story = { loaders: open(quiet, until(/^field:/)), play: askFor(3) };

export const Demonstration: Story = {
  loaders: open(quiet, until(/^field:/)),
  play: async (context) => {
    await askFor(4)?.(context);
    const said = context.canvasElement.querySelector('[data-coach-act]');
    await expect(said).toHaveAttribute('data-coach-act', 'type');
    const target = said?.getAttribute('data-coach-target') ?? '';
    await expect(context.canvasElement.querySelector(`[data-coach-id="${target}"]`)).toBeVisible();
    await waitFor(() => expect(document.querySelector('.shell-ghost')).not.toBeNull());
  },
};

export const WaitingIsShown: Story = { loaders: open(quiet, until(/^calendar:/)), play: askFor(4) };

export const GoalReached: Story = {
  loaders: open(quiet, (store) => followCoach(store.setting, newGame(store.setting)).entries),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-coach-status="goal-reached"]')).toHaveTextContent('Vous y êtes'),
    );
  },
};

const tooLate = (): Entry[] => [{ kind: 'wait', to: instant('2031-05-20T09:00') }];

export const OutOfReach: Story = {
  loaders: open(quiet, tooLate),
  play: async ({ canvasElement, loaded }) => {
    const back = await within(canvasElement).findByRole('button', { name: 'Revenir juste avant' });
    await userEvent.click(back);
    await expect((loaded.store as SessionStore).world.now).toBe(instant('2031-03-29T09:00'));
  },
};

export const TimePasses: Story = {
  loaders: open(quiet, atHome),
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const { world } = loaded.store as SessionStore;
    await userEvent.click(canvas.getByRole('button', { name: 'Voir le calendrier' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Demain matin' }));
    await expect((loaded.store as SessionStore).world.now).toBeGreaterThan(world.now);
    await expect(canvas.getByRole('heading', { name: 'Ce qui s’est passé' })).toBeVisible();
  },
};

export const ThePastIsRefused: Story = {
  loaders: open(quiet, atHome),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Voir le calendrier' }));
    const month = within(await screen.findByRole('dialog', { name: 'Calendrier' }));
    await userEvent.type(month.getByLabelText('Quelle date ?'), '2031-03-01');
    await userEvent.click(month.getByRole('button', { name: 'Aller à cette date' }));
    await expect(month.getByRole('alert')).toHaveTextContent('il ne recule pas');
  },
};

export const Undone: Story = {
  loaders: open(quiet, () => [{ kind: 'wait', to: instant('2031-04-02T09:00') }]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Annuler la dernière action' }));
    await expect(await canvas.findByText(/Annulé : l’attente/)).toBeVisible();
  },
};

export const NothingIsKept: Story = { loaders: open(quiet, atHome, false) };

const openKeeping = async (canvasElement: HTMLElement) => {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: 'Garder dans un fichier' }));
  return within(await screen.findByRole('dialog', { name: 'Garder cet exercice dans un fichier' }));
};
const choose = (file: File) => {
  const input = document.querySelector<HTMLInputElement>('dialog[open] input[type="file"]');
  if (!input) throw new Error('There is no way to choose a file.');
  return userEvent.upload(input, file);
};

export const AnotherFileIsRefused: Story = {
  loaders: open(quiet, atHome),
  play: async ({ canvasElement, loaded }) => {
    const dialog = await openKeeping(canvasElement);
    await choose(new File(['{"name":"autre chose"}'], 'autre.json', { type: 'application/json' }));
    await expect(await dialog.findByRole('alert')).toHaveTextContent('« autre.json » ne peut pas être ouvert');
    await expect((loaded.store as SessionStore).entries).toHaveLength(1);
  },
};

export const GoneOnFromAFile: Story = {
  loaders: open(quiet, atHome),
  play: async ({ canvasElement, loaded }) => {
    const store = loaded.store as SessionStore;
    const { entries } = followCoach(store.setting, newGame(store.setting));
    const lines = entries.map((entry) => ({ entry, by: 'private' as const }));
    await openKeeping(canvasElement);
    await choose(new File([writeSavedFile(quiet, { lines })], 'mardi.json', { type: 'application/json' }));
    const canvas = within(canvasElement);
    await expect(await canvas.findByText(/L’exercice reprend à partir de mardi/)).toBeVisible();
    await expect(store.entries).toEqual(entries);
    await userEvent.click(canvas.getByRole('button', { name: 'Revenir à avant' }));
    await expect(await canvas.findByText(/tout est revenu comme avant/)).toBeVisible();
    await expect(store.entries).toEqual(atHome());
  },
};

export const MessagesAndPapers: Story = {
  loaders: open('employment/two-employers-payslip-later', atHome),
  play: async ({ canvasElement }) => {
    const mail = canvasElement.querySelector<HTMLElement>(`[data-coach-id="${coachIds.front('mailbox')}"]`);
    if (mail) await userEvent.click(mail);
    await expect(within(canvasElement).getByText('La boîte mail')).toBeVisible();
  },
};

export const Phone: Story = { loaders: open(quiet, atHome), globals: phone };

export const PhoneCoach: Story = {
  loaders: open(quiet, until(/^field:/)),
  globals: phone,
  play: async (context) => {
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: /^Aide/ }));
    await askFor(4)?.(context);
  },
};

export const PhoneCalendar: Story = {
  loaders: open(quiet, atHome),
  globals: phone,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Calendrier' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Événement suivant' }));
    await expect(canvas.getByRole('heading', { name: 'Ce qui s’est passé' })).toBeVisible();
  },
};

export const PhoneMenu: Story = {
  loaders: open(quiet, atHome),
  globals: narrow,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Plus' }));
    await expect(await screen.findByRole('dialog')).toBeVisible();
  },
};

export const PhoneGoalReached: Story = {
  loaders: open(quiet, (store) => followCoach(store.setting, newGame(store.setting)).entries),
  globals: phone,
};

export const English: Story = { loaders: open(quiet, atHome), globals: { register: 'en' } };
export const PlainFrench: Story = { loaders: open(quiet, atHome), globals: { register: 'facile', ...phone } };

export const RightToLeft: Story = {
  loaders: open(quiet, atHome),
  decorators: [(Inner) => <div dir="rtl">{Inner()}</div>],
};
