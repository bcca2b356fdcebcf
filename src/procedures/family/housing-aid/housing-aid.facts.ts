import { HOUR } from '#domain/time.ts';

/**
 * How a request for housing aid is handled. Rules of 2026; the story is set in 2031 and keeps them. Right from the month after
 * moving in and asking: caf.fr, "Je suis en colocation". At least 9 square metres for one person, and no aid for the first month: info
 * jeunes (ij-hdf.fr). At least eight months a year in the home: github betagouv/aides-jeunes. No aid for a home let by parents, grandparents
 * or children: service-public, F12006. Worked out again every three months, on twelve months that end two months before:
 * caf.fr (Ain). Landlords who are professionals certify on their own site: bailfacile.fr. Every length of time here is ours,
 * within what is known of real delays: 16.5 days on average in 2022, much longer in places (linternaute.com, Assemblée
 * nationale, question 12329). So is the month in which the aid ends.
 */
export const housingFacts = {
  validFor: 2026,
  /** The computers that work at night. */
  nightHour: 3,
  /** When agents, landlords and rules have done their part of a day. */
  officeHour: 10 * HOUR,
  /** Days from the request until the rules ask for what is missing. */
  daysToPapersAsked: 6,
  /** Days to send what was asked for. */
  daysToSend: 15,
  /** Days until a landlord has certified the rent. */
  daysToCertify: { social: 2, agency: 3, company: 3, individual: 9, other: 9 },
  /** Days that a complete file waits until it is read. */
  queueDays: 11,
  /** Working days that an agent needs, and that a file already read waits when a paper was still asked for. */
  workingDaysToDecide: 1,
  workingDaysToReadAgain: 2,
  /** Square metres that a home has at least. */
  leastSurface: 9,
  /** A life as a couple that began in these last months is looked at by a person. */
  recentMonths: 3,
  /** Months of one quarter, and of the window of income; and how many months before the quarter that window ends. */
  quarter: 3,
  windowMonths: 12,
  windowEnds: 2,
} as const;
