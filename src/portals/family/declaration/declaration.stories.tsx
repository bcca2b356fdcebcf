import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import { cents } from '#domain/money.ts';
import type { Income } from '#domain/persona.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { aubepineStory, later, QUARTER, SIGN_IN } from '#testing/aubepine-story.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { alone, english, happens, narrow, reached } from '#testing/story-parts.ts';

const meta: Meta = { title: 'Portails/Aubépine/Déclaration trimestrielle' };
export default meta;

const BAKERY: Income = {
  payer: 'Boulangerie Lirette',
  kind: 'wage',
  first: '2031-02',
  last: '2031-05',
  net: cents(860),
};
const STOPPED: Income = { ...BAKERY, last: '2031-03' };
const UNEMPLOYED: Income = {
  payer: 'Bruyère',
  kind: 'unemployment',
  first: '2031-03',
  last: '2031-05',
  net: cents(312.4),
};

interface Scene {
  until?: (world: World) => boolean;
  add?: Entry[];
  opens?: string;
  income?: Income[];
}

const declaration = (
  page: string,
  { income = [STOPPED, UNEMPLOYED], opens = '2031-06-03T09:00', ...scene }: Scene = {},
) =>
  aubepineStory(page, {
    ...scene,
    played: QUARTER,
    opens,
    vary: (exercise): Exercise => ({ ...alone(exercise), situation: { ...exercise.situation, income } }),
  });

const stands = (state: string) => reached(QUARTER, state);
const declared = stands('declared');
const set = { until: stands('amountSet'), add: later('2031-06-10T09:00') };

export const ToDeclare = declaration('/declaration');
export const ToDeclareNarrow = { ...ToDeclare, ...narrow };
export const ToDeclareEnglish = { ...ToDeclare, ...english };
export const SeveralPayers = declaration('/declaration', { income: [BAKERY, UNEMPLOYED] });
export const NothingTransmitted = declaration('/declaration', { income: [] });
export const Household = declaration('/declaration/household');
export const Month = declaration('/declaration/month-1');
export const MonthNarrow = { ...Month, ...narrow };
export const Check = declaration('/declaration/check', {
  until: ({ place }) => place.page === '/declaration/check',
});
export const NoReceipt = declaration('/declaration/receipt');
export const Receipt = declaration('/declaration/receipt', { until: declared });
export const ReceiptNarrow = { ...Receipt, ...narrow };
export const Declared = declaration('/declaration', { until: declared });
export const BeingWorkedOut = declaration('/declaration', { until: declared, add: later('2031-06-04T09:00') });
export const AmountSet = declaration('/declaration', set);
export const AmountSetNarrow = { ...AmountSet, ...narrow };
export const AmountSetReceipt = declaration('/declaration/receipt', set);
export const InPayment = declaration('/declaration', { until: stands('inPayment'), add: later('2031-07-08T09:00') });
/** A line of the employer's that is wrong, and corrected with the payslip. */
const corrected = (page: string, add: Entry[] = []) =>
  sessionStory({
    scenario: 'family/employer-line-wrong',
    until: stands('underStudy'),
    add: [...add, happens(SIGN_IN, { type: 'admit' }), { kind: 'visit', site: 'family', page }],
    render: ({ store, page: shown }) => <FamilyPortal page={shown} subscribe={store.subscribe} />,
  });
const askedAgain = happens(QUARTER, { type: 'askProofAgain', reason: 'unreadable' });
export const UnderStudy = corrected('/declaration');
export const UnderStudyNarrow = { ...UnderStudy, ...narrow };
export const ReceiptUnderStudy = corrected('/declaration/receipt');
export const ProofAwaited = corrected('/declaration', [askedAgain]);
export const ProofAwaitedNarrow = { ...ProofAwaited, ...narrow };
export const Late = declaration('/declaration', { add: later('2031-07-02T09:00') });
export const LateNarrow = { ...Late, ...narrow };
export const Mistake = declaration('/declaration/mistake', set);
export const MistakeTooEarly = declaration('/declaration/mistake');
export const UpcomingAgain = declaration('/declaration', { opens: '2031-05-28T09:00' });

export const ReportingAMistake = {
  ...AmountSet,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const next = async () => userEvent.click(await canvas.findByRole('button', { name: 'Continuer' }));
    const pick = async (name: RegExp) => userEvent.click(await canvas.findByRole('radio', { name }));
    await userEvent.click(await canvas.findByRole('link', { name: 'Signaler une erreur' }));
    await pick(/oublié/);
    await next();
    await pick(/février/);
    await next();
    await userEvent.type(await canvas.findByLabelText(/montant oublié/), '120,00');
    await next();
    await userEvent.click(await canvas.findByRole('button', { name: /^Envoyer/ }));
    await expect(await canvas.findByText('L’agence a reçu votre message')).toBeVisible();
  },
};
