import type { Cents } from '#domain/money.ts';
import type { Income, Landlord, Situation } from '#domain/persona.ts';
import { type Instant, instant } from '#domain/time.ts';
import { monthFrom } from '#procedures/benefits/benefits.calendar.ts';
import { housingFacts as facts } from '#procedures/family/housing-aid/housing-aid.facts.ts';
import { emptySlots, type SlotsContext, unread } from '#procedures/papers/slots.ts';

/** What request and certificate both say of a rented home: rent without charges, charges, the day the keys were handed over. */
export interface Tenancy {
  rent: Cents;
  charges: Cents;
  since: Instant;
}

/** What a request says, as far as somebody acts on it. */
export interface Declared extends Tenancy {
  couple: boolean;
  coupleSince?: Instant;
  children: number;
  sharers: number;
  foreign: boolean;
  landlord: Landlord['kind'];
  siret?: string;
  family: boolean;
  /** Whether the landlord has the applicant's name. */
  sameName: boolean;
  direct: boolean;
  surface: number;
  mainHome: boolean;
  decent: boolean;
  /** Whether the account is the applicant's own. */
  ownAccount: boolean;
  /** What nobody transmits, of one month: income, less what may be taken off. */
  other: Cents;
}

/** What was typed into the first look at rights. Amounts of a month. */
export interface Look {
  couple: boolean;
  children: number;
  sharers: number;
  rent: Cents;
  pay: Cents;
  other: Cents;
}

/** What the income register holds of one payer: the amount of each month, first and last month. */
export interface SentIncome {
  first: Instant;
  last: Instant;
  monthly: Cents;
}

/** The right once decided: what it is worked out from, besides the income of twelve months. */
export interface Right {
  rent: Cents;
  couple: boolean;
  children: number;
  sharers: number;
  other: Cents;
  direct: boolean;
  from: Instant;
  decidedOn: Instant;
}

export const REFUSALS = ['family', 'not-main-home', 'too-small', 'nothing-owed'] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface HousingContext extends SlotsContext {
  look?: Look;
  declared?: Declared;
  requestedOn?: Instant;
  /** What the landlord knows of the home; absent: what the request says. */
  lease?: Tenancy;
  /** How the certificate comes: the landlord sends it, somebody plays the landlord, or it is among the papers asked for. */
  certificateComes: 'by-itself' | 'by-hand' | 'on-paper';
  landlordKind?: Landlord['kind'];
  landlordSiret?: string;
  landlordUnknown: boolean;
  landlordFamily: boolean;
  sent: SentIncome[];
  certificate?: Tenancy;
  certificateOn?: Instant;
  /** The first moment that is too late for what was asked. */
  answerBefore?: Instant;
  completeOn?: Instant;
  /** Whether an agent has read the file once. */
  seen: boolean;
  /** What the right follows: the landlord's certificate, or the request where an agent says so. */
  follows: 'certificate' | 'request';
  right?: Right;
  reviewed?: { from: Instant; before: Cents };
  reason?: Refusal;
  leavesOn?: Instant;
  /** The last month of the right. */
  until?: Instant;
}

/** A case in which nothing was asked yet. */
export function housingInput(situation: Situation): HousingContext {
  const { home, income = [], wanted = [] } = situation;
  const slots = emptySlots(situation);
  const onPaper = wanted.some(({ kind }) => kind === 'rent-certificate');
  const unasked = {
    ...slots,
    certificateComes: onPaper ? ('on-paper' as const) : ('by-itself' as const),
    landlordUnknown: false,
    landlordFamily: false,
    sent: income.map(sentOf),
    seen: false,
    follows: 'certificate' as const,
  };
  if (!home) return unasked;
  const { landlord, rent, charges, since } = home;
  return {
    ...unasked,
    certificateComes: landlord.played ? 'by-hand' : unasked.certificateComes,
    lease: { rent, charges, since: instant(since) },
    landlordKind: landlord.kind,
    ...(landlord.siret === undefined ? {} : { landlordSiret: landlord.siret }),
    landlordUnknown: landlord.unknown === true,
    landlordFamily: landlord.family === true,
  };
}

function sentOf({ first, last, net, sent = net }: Income): SentIncome {
  return { first: instant(`${first}-01`), last: instant(`${last}-01`), monthly: sent };
}

/** Where the landlord's certificate says something else than the request; `charges`: the rent was given with them. */
export type Difference = 'charges' | 'rent' | 'entry';

/** How request and certificate differ. */
export function differencesIn({ declared, certificate }: HousingContext): Difference[] {
  if (!declared || !certificate) return [];
  const included = declared.rent === certificate.rent + certificate.charges && certificate.charges > 0;
  const rent: Difference[] = declared.rent === certificate.rent ? [] : [included ? 'charges' : 'rent'];
  return declared.since === certificate.since ? rent : [...rent, 'entry'];
}

/** Why a person has to open a file that the rules alone would otherwise decide. */
export type Doubt = 'landlord' | 'difference' | 'couple' | 'family' | 'permit' | 'home' | 'account' | 'papers';

/** What the rules cannot decide alone. */
export function doubtsIn(context: HousingContext): Doubt[] {
  const { declared, requestedOn = 0, landlordUnknown, landlordSiret } = context;
  if (!declared) return [];
  const recently = monthFrom(requestedOn, -facts.recentMonths);
  const all: Record<Doubt, boolean> = {
    landlord: landlordUnknown || (landlordSiret !== undefined && declared.siret !== landlordSiret),
    difference: differencesIn(context).length > 0,
    couple: declared.couple && (declared.coupleSince ?? 0) >= recently,
    family: declared.family || declared.sameName,
    permit: declared.foreign,
    home: !declared.mainHome || !declared.decent || declared.surface < facts.leastSurface,
    account: lacksOwnAccount(context),
    papers: unread(context).length > 0,
  };
  return (Object.keys(all) as Doubt[]).filter((doubt) => all[doubt]);
}

/** Whether the account is somebody else's, and no bank details in the applicant's name were accepted. */
export function lacksOwnAccount({ declared, asked, accepted }: HousingContext): boolean {
  return declared?.ownAccount === false && !accepted.some((slot) => asked[slot]?.kind === 'bank-details');
}

/** Why an agent has to say no to what is known; undefined where nothing stands against it. */
export function obstacleIn({ declared, landlordFamily }: HousingContext): Refusal | undefined {
  if (!declared) return undefined;
  if (declared.family || (declared.sameName && landlordFamily)) return 'family';
  if (!declared.mainHome) return 'not-main-home';
  return declared.surface < facts.leastSurface ? 'too-small' : undefined;
}
