import { procedures } from '#app/procedures.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import { cents } from '#domain/money.ts';
import type { TaxBill, TaxReturn } from '#domain/persona.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { TaxPortal } from '#portals/tax/tax-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { alone, laterBy, reached, signedInBy } from '#testing/story-parts.ts';

/** What a session at Capucine may play. */
export const RETURN: ProcedureId = 'tax/income-return';
export const CORRECTION: ProcedureId = 'tax/correction';
export const DIFFICULTY: ProcedureId = 'tax/payment-difficulty';
export const SIGN_IN: ProcedureId = 'tax/sign-in';

/** A couple with a child: two wages, unemployment of the second spouse, home help that nobody transmitted. */
export const COUPLE: TaxReturn = {
  family: 'married',
  partner: 'Karim',
  children: [{ firstName: 'Nora', bornOn: '2024-05-06' }],
  boxes: [
    { box: '1AJ', amount: cents(18_430), from: 'Boulangerie Lirette' },
    { box: '1BJ', amount: cents(21_960), from: 'Garage des Iris' },
    { box: '1BP', amount: cents(2_140), from: 'Bruyère' },
    { box: '7DB', amount: cents(640), sent: 0 },
  ],
  withheld: cents(380),
};

/** Somebody alone, all of whose lines are right: too much was withheld. */
export const ALONE: TaxReturn = {
  family: 'single',
  boxes: [{ box: '1AJ', amount: cents(18_430), from: 'Boulangerie Lirette' }],
  withheld: cents(820),
};

/** Somebody alone from whose wage too little was withheld: four debits follow. */
export const OWING: TaxReturn = {
  family: 'single',
  boxes: [{ box: '1AJ', amount: cents(26_000), from: 'Garage des Iris' }],
  withheld: cents(300),
};

/** More than can be debited at once. */
export const BILL: TaxBill = {
  amount: cents(840),
  wants: 'delay',
  instalments: 6,
  cause: 'work',
  resources: cents(1_020),
  charges: cents(890),
};

/** Somebody with a wage, known to Capucine, who has done nothing yet. */
const filer = (exercise: Exercise, { played, opens, goal, taxReturn }: Required<Moment>): Exercise => ({
  ...exercise,
  procedure: played,
  alongside: [RETURN, CORRECTION].filter((id) => id !== played && procedures[id] !== undefined),
  goal,
  begins: instant(opens),
  opens: instant(opens),
  past: [],
  messages: [],
  drawer: [],
  injects: [],
  incidents: [],
  situation: { taxReturn },
});

interface Moment {
  /** The procedure that the coach leads through; by default, the return. */
  played?: ProcedureId;
  /** By default, in the days when returns are open. */
  opens?: string;
  /** The state that the coach leads to; by default, the signature. */
  goal?: string;
  taxReturn?: TaxReturn;
}

interface CapucineStory extends Moment {
  /** Otherwise than the filer of all stories. */
  vary?: (exercise: Exercise) => Exercise;
  /** Follow the coach until the world is like this; by default, until somebody is signed in. */
  until?: (world: World) => boolean;
  add?: Entry[];
}

/** A page of Capucine's portal at a moment of a case. */
export function capucineStory(page: string, story: CapucineStory = {}) {
  const { played = RETURN, opens = '2031-04-22T09:00', goal = 'signed', taxReturn = COUPLE } = story;
  const { vary = (one) => one, until = signedIn, add = [] } = story;
  return sessionStory({
    scenario: 'family/february-march-april',
    vary: (exercise) => vary(filer(exercise, { played, opens, goal, taxReturn })),
    until,
    add: [...add, { kind: 'visit', site: 'tax', page }],
    render: ({ store, page: shown }) => <TaxPortal page={shown} subscribe={store.subscribe} />,
  });
}

/** Besides, money is owed that cannot be paid. */
export const billed = (exercise: Exercise): Exercise => ({
  ...exercise,
  alongside: [...exercise.alongside, DIFFICULTY].filter((id) => id !== exercise.procedure),
  situation: { ...exercise.situation, taxBill: BILL },
});

/** A bill that cannot be paid, and nothing else: the days after the notice. */
export const bill = (state: string, add: Entry[] = []): CapucineStory => ({
  played: DIFFICULTY,
  opens: '2031-08-20T09:00',
  goal: 'planGranted',
  vary: (exercise) => alone(billed(exercise)),
  until: state === 'billed' ? signedIn : reached(DIFFICULTY, state),
  add,
});

export const signedIn = signedInBy(SIGN_IN);
export const later = laterBy(SIGN_IN);
