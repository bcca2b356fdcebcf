const YEAR = '(?:19|20)\\d\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d';

/** Dates that stand between other numbers; a gap on the far side keeps a spaced number from being taken for one. */
const DATES = [
  // 29/03/2031, 29.03.2031, 29-03-2031
  `(?<!\\d[./\\-]?)${DAY}([./\\-])${MONTH}\\1${YEAR}(?!\\d)`,
  // 29 03 2031
  `(?<!\\d\\s?)${DAY}\\s${MONTH}\\s${YEAR}(?!\\d)`,
  // 29/03/31, but not the middle of 06/12/34/56/78
  `(?<![\\d/])${DAY}/${MONTH}/\\d\\d(?![\\d/])`,
  // 2031-03-29, 2031-03
  `(?<!\\d[./_\\-]?)${YEAR}([./_\\-])${MONTH}\\1${DAY}(?!\\d)`,
  `(?<!\\d[_\\-]?)${YEAR}[_\\-]${MONTH}(?!\\d)`,
  // As cameras name their files: 20310329_142530, 20310329142530123
  `(?<!\\d)${YEAR}${MONTH}${DAY}[_\\-]?${TIME}(?:\\d{3})?(?!\\d)`,
  `(?<!\\d)${YEAR}${MONTH}${DAY}(?=[_\\-])`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Takes dates out of a text, so that a date and the numbers beside it do not look like one long number. */
export function hideDates(text: string): string {
  return DATES.reduce((rest, date) => rest.replace(date, (written) => '|'.repeat(written.length)), text);
}
