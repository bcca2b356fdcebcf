import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { Applicant, Landlord } from '#domain/persona.ts';
import { type Instant, parseFrenchDay } from '#domain/time.ts';
import type { Declared, Look, Tenancy } from '#procedures/family/housing-aid/housing-aid.context.ts';
import { sameName } from '#procedures/papers/verdict.ts';

/** What the agency reads from the answers to a form. Answers may be incomplete: the form's checks come afterwards. */

const amountIn = (answer: string | undefined): Cents => parseAmount(answer ?? '') ?? 0;
const dayIn = (answer: string | undefined, otherwise: Instant) => parseFrenchDay(answer ?? '') ?? otherwise;
const digitsOf = (answer: string | undefined) => (answer ?? '').replace(/\D/g, '');
const bare = (iban: string | undefined) => (iban ?? '').replace(/\s/g, '').toUpperCase();

/** Letters and digits of a French IBAN. */
const IBAN_LENGTH = 27;

export function tenancyIn({ rent, charges, since }: Answers, now: Instant): Tenancy {
  return { rent: amountIn(rent), charges: amountIn(charges), since: dayIn(since, now) };
}

/** The request, as far as somebody acts on it. */
export function declaredIn(answers: Answers, applicant: Applicant, now: Instant): Declared {
  const { couple, landlord, 'landlord-name': owner = '' } = answers;
  const isIndividual = landlord === 'individual';
  return {
    ...tenancyIn(answers, now),
    couple: couple === 'yes',
    ...(couple === 'yes' ? { coupleSince: dayIn(answers['couple-since'], now) } : {}),
    children: Number(answers.children ?? 0),
    sharers: sharersIn(answers),
    foreign: answers.nationality === 'other',
    landlord: landlord as Landlord['kind'],
    ...(isIndividual ? {} : { siret: digitsOf(answers.siret) }),
    family: answers.family === 'yes',
    sameName: isIndividual && sameName(owner, applicant.lastName),
    direct: answers.direct === 'yes',
    surface: Number(answers.surface ?? 0),
    mainHome: answers['main-home'] !== 'no',
    decent: answers.decent !== 'no',
    ownAccount: isOwnAccount(answers, applicant),
    other: otherIn(answers),
  };
}

const sharersIn = ({ sharing, sharers }: Answers) => (sharing === 'yes' ? Number(sharers ?? 0) : 0);

/** Whether the account looks like the applicant's own: the right name, and the right number as far as it is known. */
function isOwnAccount({ holder = '', iban }: Answers, { firstName, lastName, numbers }: Applicant): boolean {
  const number = numbers.iban === undefined ? bare(iban).length === IBAN_LENGTH : bare(iban) === bare(numbers.iban);
  return number && sameName(holder, `${firstName} ${lastName}`);
}

/** Income that nobody transmits, of a month, less what the household pays and may take off. */
function otherIn(answers: Answers): Cents {
  if (answers['other-income'] !== 'yes') return 0;
  const sum = (...fields: string[]) => fields.reduce((total, field) => total + amountIn(answers[field]), 0);
  return sum('alimony', 'self-employed', 'abroad') - sum('real-expenses', 'guardianship');
}

/** What a first look at rights is worked out from. */
export function lookIn(answers: Answers): Look {
  const income = amountIn(answers.income);
  const works = answers.working === 'yes';
  return {
    couple: answers.couple === 'yes',
    children: Number(answers.children ?? 0),
    sharers: sharersIn(answers),
    rent: amountIn(answers.rent),
    pay: works ? income : 0,
    other: works ? 0 : income,
  };
}

/** The day on which the home is left. */
export function leavingIn(answers: Answers, now: Instant): Instant {
  return dayIn(answers['left-on'], now);
}
