import { DAY, HOUR } from '#domain/time.ts';

/**
 * Figures of the monthly update, valid for 2026. The story is set in 2031: it keeps the rules of 2026.
 * Window and transfers: the table published for job seekers for 2026 (relayed by mercipourlinfo.fr).
 * Advance of about 80 %: mes-allocs.fr. 30-day months and 70 % of gross pay: recalled, said to be simplified.
 */
export const monthlyUpdateFacts = {
  validFor: 2026,
  /** Day of the month on which the window opens; in February the other one. */
  opensOn: 28,
  opensOnInFebruary: 26,
  /** Last day of the window, in the following month, until midnight. */
  closesOn: 15,
  /** Working days between the update and the transfer, on average. */
  workingDaysToTransfer: 3,
  /** Share of the provisional amount paid before the payslips have come. */
  advanceShare: 0.8,
  /** Days every month counts for. */
  daysPaid: 30,
  /** Share of gross pay taken off the allowance. */
  payDeducted: 0.7,
  /** Our own choice for practice: how long a person takes to read papers, and when a reminder leaves. */
  workingDaysToRead: 2,
  reminderOn: 10,
  reminderHour: 9 * HOUR,
  payslipReminderAfter: 10 * DAY,
} as const;
