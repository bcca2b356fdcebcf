import { cents } from '#domain/money.ts';
import type { AppliedRule } from '#domain/procedure.ts';

const told = { truth: 'simplified', asOf: '2026-11' } as const;
const ours = { truth: 'invented', asOf: '2026-11', source: 'choix de ce site d’entraînement' } as const;

/**
 * Correcting a return once the notice has come. Rules of 2026; the story is set in 2031 and keeps them. That returns sent online are
 * corrected online from the end of July or August to early December, that civil status, address and family are not, that a new notice
 * and a new rate follow, and that a claim is possible until 31 December of the second year: secondary sources on the window of 2024.
 * That six months of silence on a claim count as a refusal, after which the administrative court may be asked: art. R*198-10 and
 * R*199-1 LPF. Ours: how long people take, when a proof is asked for, how a difference is given back or debited.
 */
export const correctionFacts = {
  validFor: 2026,
  /** What one gains by a correction that is taken without a proof, at most. */
  takenAtWord: cents(100),
  workingDaysToRead: 8,
  workingDaysToReadClaim: 20,
  workingDaysToCompare: 5,
  workingDaysToAnswer: 5,
  /** Days to send the proof. */
  daysToProve: 30,
  /** Working days from the new notice to the money. */
  workingDaysToRefund: 10,
  workingDaysToDebit: 20,
  monthsOfSilence: 6,
  /** Months in which the court can be asked after a refusal. */
  monthsToCourt: 2,
  /** The most that a box can hold, in whole euros, or in children. */
  mostEuros: 500_000,
  mostChildren: 9,
} as const;

/** Where each rule that an agent applies can be checked. */
export const correctionRules: Record<string, AppliedRule> = {
  window: { source: 'presse, campagne de correction 2024 (source secondaire)', ...told },
  'by-message': { source: 'presse, campagne de correction 2024 (source secondaire)', ...told },
  'proof-for-more': ours,
  'claim-term': { source: 'Livre des procédures fiscales, art. R*196-1', ...told },
  silence: { source: 'Livre des procédures fiscales, art. R*198-10 et R*199-1', ...told },
  reasons: { source: 'Code des relations entre le public et l’administration, art. L211-2', ...told },
  'right-to-err': { source: 'loi du 10 août 2018, « droit à l’erreur »', ...told },
};
