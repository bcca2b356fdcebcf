/**
 * What happens when life changes. Rules of 2026; the story is set in 2031 and keeps them. Which changes are declared: caf.fr
 * (Drôme, Corrèze). That a monthly exchange finds what was not declared, and asks: lagazette-yvelines.fr, September 2024.
 * Every length of time here is ours, and said to be simplified. The benefit itself, and when it is paid: `procedures/benefits/`.
 */
export const changeFacts = {
  validFor: 2026,
  /** About what is left of gross pay: the exchange knows gross pay only. */
  netShare: 0.78,
  /** Days to confirm what another agency has sent. */
  daysToConfirm: 15,
  /** Working days until an agent has checked a declaration. */
  workingDaysToCheck: 3,
} as const;
