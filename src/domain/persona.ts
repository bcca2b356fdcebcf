import type { AgencyId } from '#domain/agency.ts';
import type { Cents } from '#domain/money.ts';
import type { PaperKind } from '#domain/paper.ts';
import type { TaxBox } from '#domain/tax-boxes.ts';
import type { Day } from '#domain/time.ts';

/** The fictional person a learner plays. */
export interface Persona {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: Day;
  birthPlace?: string;
  address: { street: string; town: string };
  email: string;
  phone: string;
  /** Numbers that people are asked for; all of them impossible, so that they belong to nobody. */
  numbers: PersonaNumbers;
  /** Tax reference income of the last notice. */
  referenceIncome?: Cents;
  accounts: Partial<Record<AgencyId, Account>>;
}

/** Digits as they are typed, without spaces. */
export interface PersonaNumbers {
  /** Thirteen digits, without the key. */
  socialSecurity?: string;
  /** Thirteen digits. */
  tax?: string;
  /** The seven digits that open a first account at the tax agency. */
  onlineAccess?: string;
  iban?: string;
  card?: string;
}

/** What opens a portal for the persona, now or once the account is created, and what the agency knows about them. */
export interface Account {
  identifier: string;
  password: string;
  /** Agency-side facts, e.g. the daily allowance. In cents where it is money. */
  dailyAllowance?: Cents;
}

/** The persona as one agency knows them. */
export interface Applicant extends Persona {
  account: Account;
}

/** What is true for the persona in this scenario: the learner is told it, the coach answers from it. */
export interface Situation {
  /** Work done in the month. */
  work?: Employment[];
  /** Whether the persona still looks for a job; they do unless said. */
  stillLooking?: boolean;
  /** What opens the account and is lost: the identifier, the password, the mailbox that the agency knows. */
  lost?: Lost[];
  /** Papers that the agency of the exercise waits for, in the order in which it asks for them. */
  wanted?: WantedPaper[];
  /** Whose computer this is; the persona's own unless said. */
  device?: 'own' | 'public';
  /** Whether a connection that the persona is asked about was their own; it was unless said. */
  connectionWasMine?: boolean;
  /** What changed in the persona's life, to be declared to the agencies concerned. */
  change?: Change;
  /** What the persona wants when they are asked for money back. */
  dispute?: Dispute;
  /** Whether the agency leaves requests without an answer: its silence then counts as one. */
  agencySilent?: boolean;
  /** The day until which the papers in `wanted` may come, as `YYYY-MM-DD`. */
  wantedBefore?: Day;
  /** Where the persona lives, when help with the rent is asked for. */
  home?: Home;
  /** Who lives there with them. */
  household?: Household;
  /** What came in, month by month, and what was told to the agencies. */
  income?: Income[];
  /** What only the persona can tell: nobody transmits it. */
  otherIncome?: OtherIncome;
  /** Whether the persona notices a mistake of theirs once the declaration is sent. */
  mistake?: Mistake;
  /** The year's income, family and charges as they truly are, and what the tax agency has pre-filled of them. */
  taxReturn?: TaxReturn;
  /** What is left to pay on the tax notice, and what the persona asks for because they cannot. */
  taxBill?: TaxBill;
}

/** The income return of the year before the one in which the story plays. */
export interface TaxReturn {
  family: FamilyStatus;
  /** The day on which it became so, where that was in the year of the income. */
  familySince?: Day;
  /** First name of the spouse, who declares in the second column. */
  partner?: string;
  children?: TaxChild[];
  /** Whether the persona raises them alone. */
  raisesAlone?: boolean;
  /** A move that the agency does not know of: the day, and the address it still has. */
  moved?: { on: Day; from: string };
  boxes: TaxBoxAmount[];
  /** Tax withheld in the course of the year. */
  withheld: Cents;
  /** The advance on tax credits that was paid in January. */
  advance?: Cents;
  /** Whether the agency proposes the automatic return: nothing to send where all of it is right. */
  automatic?: boolean;
}

export const FAMILY_STATUSES = ['single', 'married', 'civil-union', 'divorced', 'widowed'] as const;
export type FamilyStatus = (typeof FAMILY_STATUSES)[number];

export interface TaxChild {
  firstName: string;
  bornOn: Day;
  /** Whether the agency does not know of the child yet, e.g. one born in the year. */
  unknown?: boolean;
}

/** What is true of one box, in cents, or a number of children. */
export interface TaxBoxAmount {
  box: TaxBox;
  amount: number;
  /** What is pre-filled instead, where that is something else; nothing at all where it is zero. */
  sent?: number;
  /** Who transmitted it, e.g. the employer. */
  from?: string;
  /** The paper of the drawer that proves it. */
  proof?: string;
}

/** What is left to pay, and what the persona writes to the agency about it. Amounts in cents. */
export interface TaxBill {
  amount: Cents;
  wants: 'delay' | 'remission';
  /** In how many months, where they ask for a delay. */
  instalments?: number;
  cause: 'work' | 'separation' | 'health' | 'expense';
  /** What comes in and what has to be paid, of a month. */
  resources: Cents;
  charges: Cents;
}

/** A rented home, as it truly is. */
export interface Home {
  kind: 'empty' | 'furnished' | 'residence';
  /** The day the keys were handed over. */
  since: Day;
  /** The day the lease was signed. */
  signedOn: Day;
  /** In square metres. */
  surface: number;
  /** Rent of a month without charges, and the charges. */
  rent: Cents;
  charges: Cents;
  /** How many others share the home, partner not counted. */
  sharers?: number;
  landlord: Landlord;
  /** Whether the aid goes to the landlord, who takes it off the rent. */
  directPayment?: boolean;
  /** The day on which it is left, where the story goes that far. */
  until?: Day;
}

export interface Landlord {
  kind: 'individual' | 'agency' | 'company' | 'social' | 'other';
  name: string;
  /** Fourteen digits, impossible ones; none for an individual. */
  siret?: string;
  street: string;
  town: string;
  phone: string;
  /** Whether they are the persona's parent, grandparent or child. */
  family?: boolean;
  /** Whether the agency does not find their address and an agent has to look. */
  unknown?: boolean;
  /** Whether the learner fills the certificate in for them, from the other side. */
  played?: boolean;
}

export interface Household {
  couple?: boolean;
  /** Since when the persona lives as a couple. */
  coupleSince?: Day;
  children?: number;
}

/** What the persona received from one payer in each of several months in a row. */
export interface Income {
  payer: string;
  kind: 'wage' | 'unemployment' | 'sick-pay' | 'pension';
  /** First and last month, as `YYYY-MM`. */
  first: string;
  last: string;
  /** What was truly received in each month: the net amount to declare. */
  net: Cents;
  /** What was transmitted instead, where that is something else; nothing at all where it is zero. */
  sent?: Cents;
  /** The paper of the drawer that proves it, where the line has to be corrected or added. */
  proof?: string;
}

/** Amounts of one month, in cents. */
export interface OtherIncome {
  alimony?: Cents;
  selfEmployed?: Cents;
  abroad?: Cents;
}

/** Something left out of a declaration or written wrongly, and noticed once it is sent. */
export interface Mistake {
  /** The month, as `YYYY-MM`, and the net amount that was left out. */
  month: string;
  net: Cents;
}

/** A change of situation. */
export interface Change {
  kind: 'started-work' | 'stopped-work' | 'moved';
  /** The day it happened, as `YYYY-MM-DD`. */
  on: Day;
  /** Net pay of a month that comes with it. */
  pay?: Cents;
}

/** What somebody who is asked for money back does about it. */
export interface Dispute {
  wants: 'pay' | 'spread' | 'remission' | 'contest';
  /** In how many monthly instalments, where it is spread; of whoever contests, what is left then. */
  instalments?: number;
}

/** A paper that is waited for. */
export interface WantedPaper {
  kind: PaperKind;
  /** The month it must speak of, as `YYYY-MM`. */
  month?: string;
  employer?: string;
  /** The oldest it may be on the day it is read, in months. */
  newerThan?: number;
  /** Whether the case goes on without it for a while. */
  mayWait?: boolean;
  /** The paper of the drawer that will do, by id. */
  right: string;
}

export const LOST = ['identifier', 'password', 'mailbox'] as const;
export type Lost = (typeof LOST)[number];

export interface Employment {
  employer: string;
  hours: number;
  gross: Cents;
  /** The paper of the drawer that proves it. */
  payslip: string;
}
