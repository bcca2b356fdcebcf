import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { World } from '#domain/world.ts';
import { apply, fold } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';
import { CounterView } from '#explain/counter/counter-view.tsx';
import { daysLater, papersSent, papersSetting } from '#testing/paper-moments.ts';
import { estimateSent, updateSetting, worldAt } from '#testing/update-moments.ts';

const setting = papersSetting();
const sent = papersSent(setting, { 'document-1': 'card-blurred', 'document-2': 'payslip' });
const beingRead = fold(setting, daysLater(setting, sent, 1));
const askedAgain = fold(setting, daysLater(setting, sent, 7));

/** The agent's part in a session that goes on from each decision. */
function Played({ setting, world: start }: { setting: Setting; world: World }) {
  const [world, setWorld] = useState(start);
  return (
    <CounterView
      setting={setting}
      world={world}
      onDecide={(procedure, event) => setWorld(apply(setting, world, { kind: 'inject', procedure, event }))}
    />
  );
}

const meta = {
  title: 'Coulisses/De l’autre côté du guichet',
  component: CounterView,
  args: { setting, world: beingRead },
} satisfies Meta<typeof CounterView>;
export default meta;

type Story = StoryObj<typeof meta>;
const play: Story['render'] = (args) => <Played setting={args.setting} world={args.world} />;
const narrow = { viewport: { value: 'narrow' } };

export const Looking: Story = {
  play: async ({ canvasElement }) => {
    const desk = within(within(canvasElement).getByRole('region', { name: 'Décisions possibles' }));
    await expect(desk.getByText(/Vous regardez/)).toBeVisible();
    await expect(desk.queryByRole('button')).toBeNull();
  },
};
export const NothingSentYet: Story = { args: { world: fold(setting, []) } };
export const AskedAgain: Story = { args: { world: askedAgain } };
export const LookingNarrow: Story = { globals: narrow };
export const LookingFacile: Story = { globals: { register: 'facile' } };
export const LookingEnglish: Story = { globals: { register: 'en' } };

export const Playing: Story = { render: play };
export const PlayingNarrow: Story = { render: play, globals: narrow };

export const AskingForAPaperNeedsAReason: Story = {
  render: play,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Choisir.*Redemander/ }));
    const first = canvas.getAllByRole('radio')[0];
    await waitFor(() => expect(first).toHaveFocus());
    await userEvent.click(canvas.getByRole('button', { name: /^Décider.*Redemander/ }));
    await expect(canvas.getByText('Choisissez une raison.')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'L’image est floue ou trop sombre' }));
    await userEvent.click(canvas.getByRole('button', { name: /^Décider.*Redemander/ }));
    const told = canvas.getByRole('status');
    await expect(told).toHaveTextContent('Décision prise : « Redemander un papier »');
    await expect(told).toHaveTextContent('Papier à renvoyer');
    await expect(canvas.getByRole('heading', { name: 'Décisions possibles' })).toHaveFocus();
  },
};

export const Accepting: Story = {
  render: play,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Décider.*Accepter tous/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Votre dossier est complet');
    await expect(canvas.getByText('L’agence n’a rien à décider à cette étape.')).toBeVisible();
  },
};

const update = updateSetting(estimateSent);
export const DataFromElsewhere: Story = {
  args: { setting: update, world: worldAt(update, 'awaitingPayslips') },
};
export const DataFromElsewhereNarrow: Story = { ...DataFromElsewhere, globals: narrow };

const account = papersSetting({ procedure: 'employment/account-creation', situation: {} });
export const ComputersDoIt: Story = {
  args: { setting: account, world: fold(account, []) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Aucun agent n’ouvre ce dossier')).toBeVisible();
  },
};

const fraud = papersSetting({ procedure: 'family/false-refund', situation: {} });
export const NobodyHasIt: Story = {
  args: { setting: fraud, world: fold(fraud, []) },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Aucune agence n’a ce dossier')).toBeVisible();
  },
};
