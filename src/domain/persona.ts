import type { AgencyId } from '#domain/case-file.ts';
import type { Cents } from '#domain/money.ts';
import type { Day } from '#domain/time.ts';

/** The fictional person a learner plays. */
export interface Persona {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: Day;
  address: { street: string; town: string };
  email: string;
  phone: string;
  accounts: Partial<Record<AgencyId, Account>>;
}

/** What opens a portal for the persona, and what the agency knows about them. */
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
  /** Whether the persona still looks for a job. */
  stillLooking: boolean;
}

export interface Employment {
  employer: string;
  hours: number;
  gross: Cents;
  /** The paper of the drawer that proves it. */
  payslip: string;
}
