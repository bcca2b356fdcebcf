import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Entry } from '#domain/log.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import { ImitationPages } from '#portals/imitation/imitation-pages.tsx';
import { sessionStory } from '#testing/session-story.tsx';

const meta: Meta = { title: 'Portails/Sites imités' };
export default meta;

const REFUND = 'family/false-refund';
const ALERT = 'identity/false-alert';

/** The imitation after what was done about the message. */
const imitation = (procedure: typeof REFUND | typeof ALERT, page: string, ...done: CaseEvent['type'][]) =>
  sessionStory({
    scenario: procedure,
    add: [
      ...done.map(
        (type): Entry => ({ kind: 'move', procedure, move: type, event: { type }, answers: {}, uploads: {} }),
      ),
      { kind: 'visit', site: 'imitation', page },
    ],
    render: ({ store, page: shown }) => <ImitationPages page={shown} subscribe={store.subscribe} />,
  });

const narrow = { globals: { viewport: { value: 'narrow' } } };
const english = { globals: { register: 'en' } };
type Played = { canvasElement: HTMLElement };

export const FalseRefund = imitation(REFUND, '/', 'follow');
export const FalseRefundNarrow = { ...FalseRefund, ...narrow };
export const FalseRefundEnglish = { ...FalseRefund, ...english };
export const FalseAlert = imitation(ALERT, '/', 'follow');
export const FalseAlertNarrow = { ...FalseAlert, ...narrow };
export const FalseAlertEnglish = { ...FalseAlert, ...english };
export const GivingACard = {
  ...FalseRefund,
  play: async ({ canvasElement }: Played) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText('Nom sur la carte'), 'Hébrard');
    await userEvent.type(canvas.getByLabelText('Numéro de carte bancaire'), '0999999999990014');
    await userEvent.click(canvas.getByRole('button', { name: /Recevoir mes/ }));
    await expect(await canvas.findByText(/Rien de réel n’est parti/)).toBeVisible();
    await expect(canvas.getByText('Appuyez sur « Appeler ma banque ».')).toBeVisible();
  },
};
export const CardGiven = imitation(REFUND, '/thanks', 'follow', 'giveDetails');
export const CardGivenNarrow = { ...CardGiven, ...narrow };
export const KeysGiven = imitation(ALERT, '/thanks', 'follow', 'giveDetails');
export const KeysGivenEnglish = { ...KeysGiven, ...english };
export const ReportedAfterwards = imitation(REFUND, '/thanks', 'follow', 'giveDetails', 'forward');
export const Mended = imitation(REFUND, '/thanks', 'follow', 'giveDetails', 'callBack', 'forward');
export const LeftInTime = imitation(REFUND, '/', 'follow', 'leave');
export const ReportedAtOnce = { ...imitation(ALERT, '/thanks', 'forward'), ...narrow };
