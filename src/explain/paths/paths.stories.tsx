import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import { followCoach, newGame } from '#engine/coach/play.ts';
import { send } from '#engine/session/learner-acts.ts';
import { moveOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { Timeline } from '#engine/session/timeline.ts';
import { PathsView } from '#explain/paths/paths-view.tsx';
import { quietMonth, updateSetting } from '#testing/update-moments.ts';

const setting = updateSetting();
const { procedure } = setting.exercise;
const played = followCoach(setting, newGame(setting)).entries;
const sending = played.findIndex((entry) => entry.kind === 'move' && entry.move === 'submit');

/** The log after going back to the sending of the update and answering otherwise. */
function answeredOtherwise(answers: Answers): Entry[] {
  const log: Entry[] = [...played, { kind: 'fork', to: sending }];
  const move = moveOf(rulesOf(setting, procedure), 'submit');
  const sent = move && send(setting, new Timeline(setting, log).world, procedure, move, answers);
  return sent && 'entries' in sent ? [...log, ...sent.entries] : log;
}

const twoPaths = answeredOtherwise({ ...quietMonth, 'still-looking': 'no' });

/** The dialog's content over a session that goes on from each press. */
function Session({ log }: { setting: Setting; log: readonly Entry[] }) {
  const [entries, setEntries] = useState(log);
  const timeline = new Timeline(setting, entries);
  const go = (to: number) => setEntries([...entries, { kind: 'fork', to }]);
  return (
    <PathsView
      setting={setting}
      lines={timeline.lines()}
      paths={timeline.paths()}
      worldAt={(line) => timeline.worldAt(line)}
      divergence={(tip) => timeline.divergence(tip)}
      onFork={go}
      onPath={go}
    />
  );
}

const meta = {
  title: 'Coulisses/Revenir en arrière',
  component: Session,
  args: { setting, log: played },
} satisfies Meta<typeof Session>;
export default meta;

type Story = StoryObj<typeof meta>;
const narrow = { viewport: { value: 'narrow' } };

const openComparison: Story['play'] = async ({ canvasElement }) => {
  await userEvent.click(within(canvasElement).getByRole('button', { name: /^(Comparer|Compare)/ }));
};

export const NothingDone: Story = {
  args: { log: [] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('button')).toBeNull();
  },
};
export const OnePath: Story = {};
export const OnePathNarrow: Story = { globals: narrow };
export const TwoPaths: Story = { args: { log: twoPaths } };
export const ComparedNarrow: Story = { args: { log: twoPaths }, globals: narrow, play: openComparison };
export const ComparedFacile: Story = {
  args: { log: twoPaths },
  globals: { register: 'facile' },
  play: openComparison,
};
export const ComparedEnglish: Story = { args: { log: twoPaths }, globals: { register: 'en' }, play: openComparison };

export const GoingBackKeepsWhatCameAfter: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('heading', { name: 'Vos chemins' })).toBeNull();
    const [otherwise] = canvas.getAllByRole('button', { name: /^Et si j’avais répondu autrement/ });
    if (otherwise) await userEvent.click(otherwise);
    await expect(canvas.getByRole('heading', { name: 'Vos chemins' })).toBeVisible();
    await expect(canvas.getByText('Rien n’y a encore été fait de différent.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Aller sur ce chemin/ }));
    await expect(canvas.queryByRole('heading', { name: 'Vos chemins' })).toBeNull();
  },
};

export const ComparingAndReturning: Story = {
  args: { log: twoPaths },
  play: async (context) => {
    const canvas = within(context.canvasElement);
    await openComparison(context);
    const compared = within(canvas.getByRole('region', { name: 'Comparer le chemin 2 et le chemin 1' }));
    await expect(compared.getByRole('heading', { name: 'Comparer le chemin 2 et le chemin 1' })).toHaveFocus();
    await expect(compared.getByRole('rowheader', { name: /rechercher|recherche/i })).toBeVisible();
    await expect(compared.getAllByText('seulement ici').length).toBeGreaterThan(0);
    const until = compared.getByRole('status').textContent;
    await userEvent.click(compared.getByRole('button', { name: 'Regarder un mois plus loin' }));
    await expect(compared.getByRole('status')).not.toHaveTextContent(until ?? '');
    await userEvent.click(canvas.getByRole('button', { name: /^Aller sur ce chemin/ }));
    const [first] = canvas.getAllByRole('listitem').filter((item) => within(item).queryByText('Chemin 1'));
    if (first) await expect(within(first).getByText('Vous êtes ici')).toBeVisible();
  },
};
