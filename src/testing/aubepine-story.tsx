import type { ProcedureId } from '#domain/agency.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import { cents } from '#domain/money.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { FamilyPortal } from '#portals/family/family-portal.tsx';
import { sessionStory } from '#testing/session-story.tsx';
import { laterBy, signedInBy } from '#testing/story-parts.ts';
import { aHome } from '#testing/tenant.ts';

/** What a session at Aubépine may play. */
export const HOUSING: ProcedureId = 'family/housing-aid';
export const QUARTER: ProcedureId = 'family/quarterly-declaration';
export const CHANGE: ProcedureId = 'family/change-of-situation';
export const DEBT: ProcedureId = 'family/overpayment';
export const SIGN_IN: ProcedureId = 'family/sign-in';

/** A tenant with a small wage, known to Aubépine, to whom nothing has happened yet. */
const tenant = (exercise: Exercise, played: ProcedureId, opens: string): Exercise => ({
  ...exercise,
  procedure: played,
  alongside: [HOUSING, QUARTER, CHANGE, DEBT].filter((id) => id !== played),
  goal: 'inPayment',
  begins: instant(opens),
  opens: instant(opens),
  past: [],
  messages: [],
  incidents: [],
  situation: {
    home: aHome(),
    income: [{ payer: 'Boulangerie Lirette', kind: 'wage', first: '2029-01', last: '2033-12', net: cents(900) }],
  },
});

interface AubepineStory {
  /** The procedure that the coach leads through; by default, housing aid. */
  played?: ProcedureId;
  opens?: string;
  /** Otherwise than the tenant of all stories. */
  vary?: (exercise: Exercise) => Exercise;
  /** Follow the coach until the world is like this; by default, until somebody is signed in. */
  until?: (world: World) => boolean;
  add?: Entry[];
}

/** A page of Aubépine's portal at a moment of a case. */
export function aubepineStory(page: string, story: AubepineStory = {}) {
  const { played = HOUSING, opens = '2031-03-12T09:00', vary = (one) => one, until = signedIn, add = [] } = story;
  return sessionStory({
    scenario: 'family/code-in-spam',
    vary: (exercise) => vary(tenant(exercise, played, opens)),
    until,
    add: [...add, { kind: 'visit', site: 'family', page }],
    render: ({ store, page: shown }) => <FamilyPortal page={shown} subscribe={store.subscribe} />,
  });
}

export const signedIn = signedInBy(SIGN_IN);
export const later = laterBy(SIGN_IN);
