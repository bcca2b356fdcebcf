/**
 * How a number of a calculation is meant: cents, cents that are to be paid (or given back, where they are negative), a plain number, a
 * share of one (0.25 is a quarter), or 1 for yes and 0 for no.
 */
export type Unit = 'money' | 'balance' | 'count' | 'share' | 'yes-no';

/** What a calculation starts from, by the name of its line: cents, counts, or 1 and 0 for yes and no. */
export type Inputs = Record<string, number>;

/** One number of a calculation, and the numbers it is worked out from. Its words: `amounts.<calculation>.<line>`. */
export interface CalculationLine {
  id: string;
  unit: Unit;
  value: number;
  /** The lines it is worked out from, in the order in which one tells it; none for what is given. */
  uses: readonly string[];
  /**
   * Where it comes from when it is given: `input`, what is known of this person, which one may change to see; `figure`, an amount or
   * a rate of the year. Absent for what is worked out.
   */
  given?: 'input' | 'figure';
}

/** An amount with everything that leads to it, the result first. */
export interface Calculation {
  /** The name its texts are found under. */
  id: string;
  result: string;
  /** The year whose figures were used. */
  validFor: number;
  lines: CalculationLine[];
}
