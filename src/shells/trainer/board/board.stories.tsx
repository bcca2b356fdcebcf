import { catalogue } from 'virtual:catalogue';
import { exercises } from 'virtual:exercises';
import { rulesOfExercise } from 'virtual:rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Board } from '#shells/trainer/board/board.tsx';
import { BooksProvider } from '#shells/trainer/room-books.tsx';
import { type MemoryRoom, memoryRoom } from '#testing/workshop-room.ts';
import { firstControl, goTo } from '#workshop/leading.ts';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';
import type { Progress } from '#workshop/protocol.ts';

const MINUTE = 60_000;
const SCENARIO = 'employment/two-employers-payslip-later';
const PROCEDURE = 'employment/monthly-update';
const plan: Plan = {
  ...EMPTY_PLAN,
  title: 'Matinée',
  steps: [SCENARIO, 'tax/not-signed'].map((scenario) => ({ scenarios: [scenario], minutes: 25, cards: [] })),
};
const playing: Partial<Progress> = {
  scenario: SCENARIO,
  subject: { kind: 'move', procedure: PROCEDURE, move: 'submit' },
  stepsDone: 2,
  stepFor: 2 * MINUTE,
  idleFor: 10_000,
};
/** What makes a seat need somebody, one for each need. */
const needs: Partial<Progress>[] = [
  { done: true },
  {},
  { asksFor: 4 * MINUTE },
  { subject: { kind: 'wait', procedure: PROCEDURE } },
  { idleFor: 5 * MINUTE },
  { hint: 2, stepFor: 12 * MINUTE },
  { refused: 4 },
  { scenario: undefined, subject: undefined },
];

/** A room with so many seats, in the first step of its plan. */
function roomWith(seats: number): MemoryRoom {
  const first = firstControl(plan);
  const room = memoryRoom({ ...first, ...goTo(first, 0, Date.now() - 7.5 * MINUTE) });
  for (let seat = 1; seat <= seats; seat += 1) room.hear(seat, { ...playing, ...needs[(seat - 1) % needs.length] });
  return room;
}

const meta = {
  title: 'Atelier/Tableau',
  component: Board,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'desktop' } },
  args: {
    room: undefined as unknown as MemoryRoom,
    code: 'K7QM2X9D',
    startHref: '/atelier/accueil',
    onProjector: () => {},
    onOpenWindow: () => {},
    seatScreen: () => null,
    onEnd: () => {},
  },
  loaders: [
    async () => {
      const [load, loadRules] = [exercises[SCENARIO], rulesOfExercise[SCENARIO]];
      if (!load || !loadRules) throw new Error(`There is no exercise "${SCENARIO}".`);
      return { setting: { ...(await load()), ...(await loadRules()) }, room: roomWith(8) };
    },
  ],
  render: (args, { loaded }) => (
    <BooksProvider
      books={{
        scenarios: catalogue.map(({ id, title, agency, minutes }) => ({ id, title: title.fr, agency, minutes })),
        settingOf: (scenario) => (scenario === SCENARIO ? loaded.setting : undefined),
      }}
    >
      <Board {...args} room={loaded.room} />
    </BooksProvider>
  ),
} satisfies Meta<typeof Board>;
export default meta;

type Story = StoryObj<typeof meta>;

const roomOf = (loaded: Record<string, unknown>) => loaded.room as MemoryRoom;

export const LeadsTheRoom: Story = {
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const room = roomOf(loaded);
    const tiles = await canvas.findAllByRole('button', { name: /^Place \d/ });
    await expect(tiles[0]).toHaveAccessibleName(/^Place 3.*Demande d’aide.*depuis 4.min.*Envoyer mon actualisation/);
    await expect(tiles[1]).toHaveAccessibleName(/^Place 5.*N’avance plus/);
    await userEvent.click(canvas.getByRole('button', { name: 'Pause' }));
    await expect(room.control?.paused).toBe(true);
    await userEvent.click(canvas.getByRole('button', { name: 'Reprendre' }));
    await userEvent.click(canvas.getByRole('button', { name: '+ 5 min pour cette étape' }));
    await expect(room.control?.minutes).toBe(30);
    await userEvent.click(canvas.getByRole('button', { name: 'Un mot à tous' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Votre mot' }), 'On respire.');
    await userEvent.click(canvas.getByRole('button', { name: 'Envoyer le mot' }));
    await expect(room.control?.message?.words).toBe('On respire.');
    await userEvent.click(canvas.getByRole('button', { name: 'Étape suivante' }));
    await expect(room.control).toMatchObject({ step: 1, turn: 2, message: undefined });
  },
};

export const HelpsOneSeat: Story = {
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const room = roomOf(loaded);
    await userEvent.click(await canvas.findByRole('button', { name: /^Place 3/ }));
    const seat = within(await canvas.findByRole('dialog', { name: 'Place 3' }));
    await userEvent.click(seat.getByRole('button', { name: 'J’arrive' }));
    await expect(room.notes.get(3)?.coming).toBe(true);
    await userEvent.click(seat.getByRole('button', { name: 'Jouer l’agent' }));
    const agent = within(await canvas.findByRole('dialog', { name: 'Jouer une carte pour la place 3' }));
    await userEvent.click(agent.getAllByRole('button', { name: /^Jouer\s:/ })[1] as HTMLElement);
    const [card] = room.notes.get(3)?.cards ?? [];
    await expect(card?.play.kind).toBe('inject');
    room.hear(3, { played: [{ id: card?.id ?? '', done: true }] });
    await expect(await agent.findByText(/faite sur 1.place/)).toBeVisible();
  },
};

export const ShowsAScreenWithAgreement: Story = {
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const room = roomOf(loaded);
    await userEvent.click(await canvas.findByRole('button', { name: /^Place 2/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Montrer cet écran à tous' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Fermer' }));
    await expect(canvas.getByText('On demande l’accord de la place 2.')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Voir cet écran' })).toBeNull();
    room.hear(2, { agreed: room.control?.spotlight?.id });
    await expect(await canvas.findByRole('button', { name: 'Voir cet écran' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Ne plus montrer' }));
    await expect(room.control?.spotlight).toBeUndefined();
  },
};

export const ThirtySeatsNarrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  loaders: [async () => ({ room: roomWith(30) })],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findAllByRole('button', { name: /^Place \d/ })).toHaveLength(30);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
};
