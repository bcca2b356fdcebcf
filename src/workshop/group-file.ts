import { type GroupFacts, hesitations, type ScenarioFacts } from '#workshop/debrief.ts';

const KIND = 'demarches-a-blanc/group';
const FORMAT = 1;

/** The facts of a group as the text of a file, for whoever counts workshops: nothing in it is about one place. */
export function writeGroupFile(facts: GroupFacts): string {
  const { seats, confidence, scenarios } = facts;
  const told = { kind: KIND, format: FORMAT, seats, confidence, scenarios: scenarios.map(toldOf) };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

/** Of few places, what was met and no number. */
function toldOf(facts: ScenarioFacts) {
  if (!facts.few) return facts;
  const met = hesitations(facts).map(({ subject, signs, fields }) => ({
    subject,
    signs,
    fields: fields.map(({ field }) => field),
  }));
  return { scenario: facts.scenario, few: true, met };
}

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
