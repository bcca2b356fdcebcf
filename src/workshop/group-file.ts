import { type GroupFacts, hesitations, type ScenarioFacts, type StepFacts } from '#workshop/debrief.ts';

const KIND = 'demarches-a-blanc/group';
const FORMAT = 1;

/** The facts of a group as the text of a file, for whoever counts workshops: nothing in it is about one place. */
export function writeGroupFile(facts: GroupFacts): string {
  const { seats, confidence, scenarios } = facts;
  const told = { kind: KIND, format: FORMAT, seats, confidence, scenarios: scenarios.map(toldOf) };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

/** Of few places, what was met and no number: in a whole exercise, and in a step to which few have come. */
function toldOf(facts: ScenarioFacts) {
  const { scenario, few, steps } = facts;
  if (few) return { scenario, few, met: hesitations(facts).map(withoutNumbers) };
  return { ...facts, steps: steps.map((step) => (step.few ? withoutNumbers(step) : step)) };
}

const withoutNumbers = ({ subject, signs, fields }: StepFacts) => ({
  subject,
  few: true,
  signs,
  fields: fields.map(({ field }) => field),
});

/**
 * Rows as the text of a table that spreadsheets open: with the separator that the language's own spreadsheets expect, and a
 * mark at the beginning, without which they misread accents.
 */
export function writeTable(rows: readonly (readonly (string | number | undefined)[])[], separator: ';' | ','): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  // A spreadsheet would calculate what begins so.
  const safe = /^[=+\-@\t]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
