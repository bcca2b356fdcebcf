import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { Exercise } from '#domain/exercise.ts';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { Persona, Situation } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { aubepineStory, HOUSING, later } from '#testing/aubepine-story.tsx';
import { aPayslip } from '#testing/case-in-hand.ts';
import { alone, english, happens, narrow, reached } from '#testing/story-parts.ts';
import { aHome } from '#testing/tenant.ts';

const meta: Meta = { title: 'Portails/Aubépine/Aide au logement' };
export default meta;

const isAt = (page: string) => (world: World) => world.place.page === page;
const typed = (answers: Answers): Entry => ({ kind: 'draft', form: `${HOUSING}/request`, answers });
const stands = (state: string) => reached(HOUSING, state);
const received = stands('received');
const allTyped = isAt('/housing/check');

/** What lies in the drawer, in the name of whoever asks. */
const papersOf = ({ firstName, lastName }: Persona) => {
  const own = { holder: `${firstName} ${lastName}`, facts: {} };
  return [
    aPayslip({ id: 'lease', kind: 'lease', issuedOn: '2031-02-24', ...own }),
    aPayslip({ id: 'identity-card', kind: 'identity-card', issuedOn: '2027-05-04', ...own }),
  ];
};

interface Scene {
  until?: (world: World) => boolean;
  add?: Entry[];
  /** What is otherwise for this tenant. */
  but?: Situation;
}

const housing = (page: string, { but = {}, ...scene }: Scene = {}) =>
  aubepineStory(page, {
    ...scene,
    vary: (exercise): Exercise => ({
      ...alone(exercise),
      drawer: papersOf(exercise.persona),
      situation: { ...exercise.situation, ...but },
    }),
  });

const withPapers: Situation = {
  wanted: [
    { kind: 'lease', right: 'lease' },
    { kind: 'identity-card', right: 'identity-card' },
  ],
};
const privateLandlord = aHome({}, { kind: 'individual', name: 'Claire Fontanel', played: true });
const fromAPrivateLandlord: Situation = { home: privateLandlord };
const givingUp: Situation = { home: aHome({ directPayment: true, until: '2031-09-20' }) };

export const BeforeAsking = housing('/housing');
export const BeforeAskingNarrow = { ...BeforeAsking, ...narrow };
export const BeforeAskingEnglish = { ...BeforeAsking, ...english };
export const Begun = housing('/housing', {
  add: [typed({ nationality: 'french', couple: 'no', children: '0', since: '10/03/2031', rent: '450,00' })],
});
export const BegunNarrow = { ...Begun, ...narrow };
export const AllTyped = housing('/housing', { until: allTyped });
export const DateOfEntry = housing('/housing/since');
export const DateOfEntryNarrow = { ...DateOfEntry, ...narrow };
export const Landlord = housing('/housing/landlord', { add: [typed({ landlord: 'agency' })] });
export const Rent = housing('/housing/rent');
export const RentNarrow = { ...Rent, ...narrow };
export const Bank = housing('/housing/bank');
export const Check = housing('/housing/check', { until: allTyped });
export const CheckNarrow = { ...Check, ...narrow };
export const NoReceipt = housing('/housing/receipt');
export const Receipt = housing('/housing/receipt', { until: received });
export const ReceiptNarrow = { ...Receipt, ...narrow };
export const ReceiptWithPapers = housing('/housing/receipt', { until: received, but: withPapers });
export const Received = housing('/housing', { until: received });
export const Gathering = housing('/housing', { until: received, add: later('2031-03-13T09:00') });
export const GatheringNarrow = { ...Gathering, ...narrow };
export const LandlordToPlay = housing('/housing', { until: received, but: fromAPrivateLandlord });
export const ToComplete = housing('/housing', { until: received, but: withPapers, add: later('2031-03-20T09:00') });
export const ToCompleteNarrow = { ...ToComplete, ...narrow };
export const Queued = housing('/housing', { until: stands('queued'), add: later('2031-03-20T09:00') });
export const Granted = housing('/housing', { until: stands('granted'), add: later('2031-04-08T09:00') });
export const GrantedNarrow = { ...Granted, ...narrow };
export const GrantedEnglish = { ...Granted, ...english };
export const InPayment = housing('/housing', { until: stands('inPayment'), add: later('2031-05-07T09:00') });
export const InPaymentNarrow = { ...InPayment, ...narrow };
export const PaidToTheLandlord = housing('/housing', {
  until: stands('inPayment'),
  but: givingUp,
  add: later('2031-05-07T09:00'),
});
export const SayingThatOneLeaves = housing('/housing/leaving', {
  until: stands('inPayment'),
  add: later('2031-05-07T09:00'),
});
export const LeavingTooEarly = housing('/housing/leaving');
const leaves = happens(HOUSING, { type: 'leaveHome', on: instant('2031-06-20') });
export const Leaving = housing('/housing', {
  until: stands('inPayment'),
  add: [leaves, ...later('2031-05-20T09:00')],
});
export const LeavingNarrow = { ...Leaving, ...narrow };
export const Ended = housing('/housing', { until: stands('inPayment'), add: [leaves, ...later('2031-07-10T09:00')] });
export const Refused = housing('/housing', {
  until: stands('queued'),
  add: [happens(HOUSING, { type: 'refuseRequest', reason: 'not-main-home' }), ...later('2031-03-25T09:00')],
});
export const Closed = housing('/housing', { until: received, but: withPapers, add: later('2031-05-20T09:00') });

export const AnyPartFirst = {
  ...BeforeAsking,
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const canvas = within(canvasElement);
    const parts = async () => within(await canvas.findByRole('region', { name: /parties de la demande/ }));
    await userEvent.click(await (await parts()).findByRole('link', { name: /^4\./ }));
    await userEvent.type(await canvas.findByLabelText(/^Loyer/), '450,00');
    await userEvent.click(await canvas.findByRole('link', { name: 'Voir toutes les parties de la demande' }));
    await expect(await (await parts()).findByText('En cours')).toBeVisible();
    await expect((await parts()).getByRole('link', { name: 'Reprendre ma demande' })).toBeVisible();
  },
};
