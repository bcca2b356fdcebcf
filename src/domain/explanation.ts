import type { Source } from '#domain/circuit.ts';

/** Who makes a step happen. */
export type Actor =
  | 'applicant'
  | 'device'
  | 'network'
  | 'automatic-check'
  | 'other-agency'
  | 'agent'
  | 'payment-service'
  | 'landlord'
  | 'reviewer'
  | 'calendar';

/** How true a step is: as in the real procedure, simplified, or invented for practice. */
export type Truth = 'as-in-reality' | 'simplified' | 'invented';

/** A piece of data that a step uses, and where it comes from. */
export interface DataUsed {
  what: string;
  from: Source;
}

/**
 * What is behind one state or event of a case. The words (what for, how long, what one sees, what one can do and one's
 * rights) stand in the procedure's texts under the same name; here is what is not language.
 */
export interface Explanation {
  who: Actor;
  /** The data used and where each comes from; both are text names: `data.<what>`, `sources.<whence>`. */
  data: readonly DataUsed[];
  truth: Truth;
  /** Month in which it was last checked, as `YYYY-MM`. */
  asOf: string;
  /** Where one can check it, in words for people, e.g. `francetravail.fr, « L'actualisation »`. */
  source: string;
}
