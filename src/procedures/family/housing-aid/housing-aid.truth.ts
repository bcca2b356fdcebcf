import type { Answers } from '#domain/form.ts';
import type { Cents } from '#domain/money.ts';
import type { Home, Income, Situation } from '#domain/persona.ts';
import type { TruthInput } from '#domain/procedure.ts';
import { frenchDay, instant } from '#domain/time.ts';
import { monthFrom } from '#procedures/benefits/benefits.calendar.ts';
import { lastMonthOf } from '#procedures/family/housing-aid/housing-aid.calendar.ts';
import type { HousingContext } from '#procedures/family/housing-aid/housing-aid.context.ts';
import { declaredIn } from '#procedures/family/housing-aid/housing-aid.declared.ts';

const contextOf = ({ caseFile }: TruthInput) => caseFile.context as HousingContext;
const amount = (cents: Cents) => (cents / 100).toFixed(2).replace('.', ',');
const yesNo = (yes: boolean | undefined) => (yes ? 'yes' : 'no');
/** Somebody who is no individual and whose number nobody has said. */
const NO_SIRET = '00000000000000';

/** The request of this persona; nothing true can be said without a home or an account of one's own. */
export function trueRequest(input: TruthInput): Answers | undefined {
  const { applicant, situation } = input;
  const { home, household = {} } = situation;
  const { iban } = applicant.numbers;
  if (!home || iban === undefined) return undefined;
  const { couple, coupleSince = home.since, children = 0 } = household;
  return {
    nationality: situation.wanted?.some(({ kind }) => kind === 'residence-permit') ? 'other' : 'french',
    couple: yesNo(couple),
    ...(couple ? { 'couple-since': frenchDay(coupleSince) } : {}),
    children: String(children),
    ...homeAnswers(home, applicant.address),
    ...landlordAnswers(home),
    rent: amount(home.rent),
    charges: amount(home.charges),
    'rent-paid': 'yes',
    direct: yesNo(home.directPayment),
    ...incomeAnswers(situation),
    iban,
    holder: `${applicant.firstName} ${applicant.lastName}`,
  };
}

function homeAnswers(
  { since, kind, sharers, surface }: Home,
  { street, town }: { street: string; town: string },
): Answers {
  return {
    street,
    town,
    since: frenchDay(since),
    'home-kind': kind,
    'main-home': 'yes',
    ...sharing(sharers),
    surface: String(surface),
    decent: 'yes',
  };
}

function sharing(sharers = 0): Answers {
  return { sharing: yesNo(sharers > 0), ...(sharers > 0 ? { sharers: String(sharers) } : {}) };
}

function landlordAnswers({ landlord }: Home): Answers {
  const { kind, siret = NO_SIRET, name, street, town, phone, family } = landlord;
  return {
    landlord: kind,
    ...(kind === 'individual' ? {} : { siret }),
    'landlord-in-france': 'yes',
    'landlord-name': name,
    'landlord-street': street,
    'landlord-town': town,
    'landlord-phone': phone,
    family: yesNo(family),
  };
}

function incomeAnswers({ income = [], otherIncome = {} }: Situation): Answers {
  const { alimony = 0, selfEmployed = 0, abroad = 0 } = otherIncome;
  const amounts = { alimony, 'self-employed': selfEmployed, abroad };
  const some = Object.entries(amounts).filter(([, cents]) => cents > 0);
  return {
    work: workOf(income, selfEmployed),
    'other-income': yesNo(some.length > 0),
    ...Object.fromEntries(some.map(([field, cents]) => [field, amount(cents)])),
  };
}

const WORK: Record<Income['kind'], string> = {
  wage: 'employee',
  'sick-pay': 'employee',
  unemployment: 'job-seeker',
  pension: 'retired',
};

/** What somebody lives on now: what came in last. */
function workOf(income: Income[], selfEmployed: Cents): string {
  const latest = [...income].sort((one, other) => one.last.localeCompare(other.last)).at(-1);
  if (latest) return WORK[latest.kind];
  return selfEmployed > 0 ? 'self-employed' : 'none';
}

/** Whether what was sent says something untrue; a request that was closed counts for nothing and has to be sent again. */
export function isRequestUntrue(input: TruthInput): boolean {
  const truth = trueRequest(input);
  const { caseFile, applicant, now } = input;
  if (!truth || Object.keys(caseFile.answers).length === 0) return false;
  if (caseFile.value === 'closed') return true;
  const read = (answers: Answers) => JSON.stringify(declaredIn(answers, applicant, now));
  return read(caseFile.answers) !== read(truth);
}

/** The certificate, where somebody plays the landlord. */
export function trueCertificate(input: TruthInput): Answers | undefined {
  const { home } = input.situation;
  if (!home?.landlord.played || contextOf(input).certificate) return undefined;
  const { since, rent, charges } = home;
  return { since: frenchDay(since), rent: amount(rent), charges: amount(charges), 'rent-paid': 'yes' };
}

/**
 * The day on which the home is left, where the story goes that far: said in the months in which one leaves, and only of a right
 * that has a month before it; nobody is advised to ask so late that there is nothing left to pay.
 */
export function trueLeaving(input: TruthInput): Answers | undefined {
  const { until } = input.situation.home ?? {};
  const { leavesOn, right } = contextOf(input);
  if (until === undefined || !right || right.from > lastMonthOf(instant(until))) return undefined;
  if (leavesOn === instant(until) || input.now < monthFrom(instant(until), -1)) return undefined;
  return { 'left-on': frenchDay(until) };
}
