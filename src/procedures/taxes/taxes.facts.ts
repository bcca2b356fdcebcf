import { cents } from '#domain/money.ts';
import { HOUR } from '#domain/time.ts';

/**
 * The calendar of the income tax, after that of 2025 and 2026; the story is set in 2031 and keeps its shape. Opening on 9 April 2026
 * and last days of 21 May, 28 May and 4 June by département: impots.gouv.fr, April 2026 (told by the press). Notices from the
 * end of July, refunds until 1 August, one debit on 25 September up to 300 €, four from there to December above: calendar of
 * 2025. Correction online from 31 July to 4 December 2024. A claim until 31 December of the second year. Which weekday each date
 * falls on here is ours: it is drawn from those of these years. All but the limit of 300 € is secondary (marks V* of the sources).
 */
export const taxesFacts = {
  validFor: 2026,
  /** The second Thursday of April opens the returns, the last Thursday of May closes them. */
  opensIn: 4,
  opensOnThursday: 2,
  closesIn: 5,
  /** Notices come on the last Friday of July, refunds a week later, and with them the window of corrections. */
  noticeIn: 7,
  daysToRefund: 7,
  /** The first Wednesday of December closes the window of corrections. */
  correctionClosesIn: 12,
  /** A claim comes in time until the end of the second year after the notice's. */
  yearsToClaim: 2,
  /** Up to this much is debited at once, more in four equal parts. */
  debitedAtOnce: cents(300),
  debits: 4,
  firstDebit: { month: 9, day: 25 },
  laterDebitsOn: 27,
  nightHour: 3,
  officeHour: 10 * HOUR,
} as const;
