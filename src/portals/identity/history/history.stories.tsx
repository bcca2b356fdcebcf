import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { DAY } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { IdentityPortal } from '#portals/identity/identity-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Fougère/Mes connexions' };
export default meta;

const UNUSUAL = 'identity/unusual-connection';
type Line = Entry | ((world: World) => Entry);

const did = (event: CaseEvent): Entry => {
  return { kind: 'move', procedure: UNUSUAL, move: event.type, event, answers: {}, uploads: {} };
};

/** A page of Fougère after what was done about the alert. */
const alerted = (page: string, ...done: Line[]) =>
  sessionStory({
    scenario: UNUSUAL,
    add: (world) => [
      ...done.map((line) => (typeof line === 'function' ? line(world) : line)),
      { kind: 'visit', site: 'identity', page },
    ],
    render: ({ store, page: shown }) => <IdentityPortal page={shown} subscribe={store.subscribe} />,
  });

const usual = (page: string) =>
  sessionStory({
    scenario: 'identity/false-alert',
    add: [{ kind: 'visit', site: 'identity', page }],
    render: ({ store, page: shown }) => <IdentityPortal page={shown} subscribe={store.subscribe} />,
  });

const looked = did({ type: 'lookAtHistory' });
const reporting = [looked, did({ type: 'wasNotMe' })];
const reported = did({ type: 'report', match: true });
const narrow = { globals: { viewport: { value: 'narrow' } } };
type Played = { canvasElement: HTMLElement };

export const HomeWithAlert = alerted('/');
export const HomeWithAlertNarrow = { ...HomeWithAlert, ...narrow };
export const NotLookedYet = alerted('/history');
export const Looking = alerted('/history', looked);
export const LookingNarrow = { ...Looking, ...narrow };
export const LookingEnglish = { ...Looking, globals: { register: 'en' } };
export const ItWasMe = {
  ...Looking,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'C’était moi' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Vous avez reconnu cette connexion');
  },
};
export const Reporting = alerted('/history', ...reporting);
export const Report = alerted('/history/report', ...reporting);
export const ReportNarrow = { ...Report, ...narrow };
export const UnknownCode = alerted('/history/report', ...reporting, did({ type: 'report', match: false }));
export const NothingToReport = alerted('/history/report', looked);
export const ReportedMyself = {
  ...alerted('/history', ...reporting, reported),
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Retirer mon signalement' }));
    await expect(await canvas.findByText('Vous avez reconnu cette connexion')).toBeVisible();
  },
};
export const HomeLater = { ...alerted('/', looked, ({ now }) => ({ kind: 'wait', to: now + DAY })), ...narrow };
export const Usual = usual('/history');
export const UsualNarrow = { ...Usual, ...narrow };
export const HomeWithoutAlert = usual('/');
