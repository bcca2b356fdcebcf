import { momentOf } from '#content/moments.ts';
import type { PaperState } from '#content/paper-states.ts';
import type { DocumentFile, PersonaFile, ScenarioFile } from '#content/schema.ts';
import { cents } from '#domain/money.ts';
import type { FileFormat, Paper, PaperExtent, PaperFacts, PaperQuality } from '#domain/paper.ts';
import { HEAVY_BYTES, usualSize } from '#domain/paper-sizes.ts';
import { type Day, instant, instantOf, partsOf, toDay } from '#domain/time.ts';

const QUALITIES: PaperQuality[] = ['blurred', 'cropped', 'dark', 'screenshot'];
/** Printed in euros, kept in cents. */
const MONEY = ['gross', 'net', 'rent', 'charges'] as const;

/** Whose paper has got among the persona's, unless the file says. */
const SOMEBODY_ELSE = 'Camille Roussel';
/** Cards are valid for ten years; other papers are old after one. */
const MONTHS_TOO_OLD = { card: 11 * 12, other: 14 };

type HomeFile = NonNullable<ScenarioFile['situation']['home']>;

/** Turns a file of `documents/` into a paper: what its states mean for the sheet, the picture and the file. */
export function buildPaper(id: string, document: DocumentFile, persona: PersonaFile, home?: HomeFile): Paper {
  const { availableFrom, facts, state, holder, issuedOn, format, name, kind, attached } = document;
  const states = [state].flat();
  const is = (one: PaperState) => states.includes(one);
  const isCard = kind === 'identity-card' || kind === 'residence-permit';
  const tooOld = is('out-of-date') ? (isCard ? MONTHS_TOO_OLD.card : MONTHS_TOO_OLD.other) : 0;
  const back = tooOld + (is('wrong-month') ? 1 : 0);
  const month = facts.month === undefined ? {} : { month: earlier(`${facts.month}-01`, back).slice(0, 7) };
  const amounts = MONEY.flatMap((name) => (facts[name] === undefined ? [] : [[name, cents(facts[name])]]));
  const sheet = {
    id,
    kind,
    quality: QUALITIES.find((quality) => is(quality as PaperState)) ?? ('sharp' as const),
    extent: extentOf(states),
    format: format ?? formatOf(states),
    holder: holder ?? (is('somebody-else') ? SOMEBODY_ELSE : `${persona.firstName} ${persona.lastName}`),
    issuedOn: earlier(issuedOn, back),
  };
  return {
    ...sheet,
    size: is('heavy') ? HEAVY_BYTES : usualSize(sheet),
    ...(is('locked') ? { locked: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(availableFrom === undefined ? {} : { availableFrom: momentOf(availableFrom) }),
    ...(attached === undefined ? {} : { attached }),
    facts: {
      ...facts,
      ...month,
      ...Object.fromEntries(amounts),
      ...statementIn(facts),
      ...homeOn(document, home),
    } as Paper['facts'],
  };
}

function statementIn({ statement }: DocumentFile['facts']): Pick<PaperFacts, 'statement'> {
  return statement ? { statement: { ...statement, amount: cents(statement.amount) } } : {};
}

/** A paper of whoever lets the persona's home prints what the scenario says of that home; one of another home does not. */
function homeOn({ facts }: DocumentFile, home: HomeFile | undefined): Pick<PaperFacts, 'home'> {
  if (!home || facts.landlord !== home.landlord.name) return {};
  const { kind, surface, sharers, landlord } = home;
  const { street, town, phone, siret, kind: who } = landlord;
  return {
    home: {
      kind,
      surface,
      ...(sharers === undefined ? {} : { sharers }),
      landlord: { kind: who, street, town, phone, ...(siret === undefined ? {} : { siret }) },
    },
  };
}

function extentOf(states: readonly PaperState[]): PaperExtent {
  if (states.includes('one-side')) return 'front';
  if (states.includes('other-side')) return 'back';
  return states.includes('first-page') ? 'first-page' : 'whole';
}

/** A sharp paper was scanned; what went wrong was photographed, or taken from a screen. */
function formatOf(states: readonly PaperState[]): FileFormat {
  if (states.includes('heic')) return 'heic';
  if (states.includes('locked')) return 'pdf';
  if (states.includes('screenshot')) return 'png';
  const photographed: PaperState[] = ['blurred', 'cropped', 'dark', 'one-side', 'other-side', 'first-page', 'heavy'];
  return photographed.some((state) => states.includes(state)) ? 'jpeg' : 'pdf';
}

function earlier(day: Day, months: number): Day {
  if (months === 0) return day;
  const { year, month, day: number } = partsOf(instant(day));
  return toDay(instantOf(year, month - months, Math.min(number, 28)));
}
