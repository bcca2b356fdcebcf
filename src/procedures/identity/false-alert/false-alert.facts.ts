import { type FraudFacts, USED_AFTER } from '#procedures/fraud/fraud.facts.ts';

/**
 * The false alert. The real service writes only when a connection looks unusual (public source code, 2026); frauds that ask
 * for its codes are known (health insurance, press release of 7 April 2022). When the codes are used is invented.
 */
export const falseAlertFacts: FraudFacts = {
  validFor: 2026,
  channel: 'email',
  from: 'alerte@fougere-securite.example',
  usedAfter: USED_AFTER,
};
