import { cents } from '#domain/money.ts';
import type { AppliedRule } from '#domain/procedure.ts';

const told = { truth: 'simplified', asOf: '2026-11' } as const;
const ours = { truth: 'invented', asOf: '2026-11', source: 'choix de ce site d’entraînement' } as const;

/**
 * Somebody who cannot pay the balance of the income tax. Rules of 2026; the story is set in 2031 and keeps them. A delay is looked at
 * first, remission is for the poorest and for direct taxes only, asking does not suspend payment, being late costs 10 %: impots.gouv.fr,
 * pages on remission and on delays. Two months of silence count as a refusal (four where it is complex), then the conciliator:
 * legifiscal.fr, a secondary source. Ours: how long people take, the limits on what is left to live on, the half that is waived, the
 * most months of a plan and the day on which its payments are taken. A payment of a plan that fails is not played.
 */
export const difficultyFacts = {
  validFor: 2026,
  /** Days to send the papers that were asked for. */
  daysToSend: 15,
  /** Working days that a complete request waits, and one that was read already; then those an agent needs. */
  queueDays: 12,
  workingDaysToReadAgain: 3,
  workingDaysToDecide: 2,
  monthsOfSilence: 2,
  workingDaysOfConciliator: 20,
  fewestInstalments: 2,
  mostInstalments: 12,
  /** The day of the month on which the payments of a plan are taken, or the next day on which banks work. */
  planDay: 15,
  /** Left of a month's money once charges and the next debit are paid: from here on, one can pay. */
  enoughToPay: cents(400),
  /** Left of a month's money once charges are paid: below the one, all is waived; below the other, half of it. */
  waivedBelow: cents(100),
  halfWaivedBelow: cents(300),
} as const;

/** Where each rule that an agent applies can be checked. */
export const difficultyRules: Record<string, AppliedRule> = {
  'delay-first': { source: 'impots.gouv.fr, « La remise gracieuse »', ...told },
  'poorest-only': { source: 'impots.gouv.fr, « La remise gracieuse »', ...told },
  'goes-on': { source: 'impots.gouv.fr, « Obtenir un délai de paiement »', ...told },
  'left-to-live': ours,
  silence: { source: 'legifiscal.fr (source secondaire)', ...told },
  conciliator: { source: 'legifiscal.fr (source secondaire)', ...told },
  reasons: { source: 'Code des relations entre le public et l’administration, art. L211-2', ...told },
};
