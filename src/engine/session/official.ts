import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { Exercise } from '#domain/exercise.ts';
import { hashOf } from '#domain/hash.ts';
import type { Letter, OfficialDocument } from '#domain/letter.ts';
import type { Paper, PaperKind } from '#domain/paper.ts';
import { usualSize } from '#domain/paper-sizes.ts';
import { type Instant, partsOf, toDay } from '#domain/time.ts';
import type { World } from '#domain/world.ts';

/** The first letters of each agency's case numbers. */
const PREFIXES: Record<AgencyId, string> = {
  family: 'AUB',
  employment: 'BRU',
  tax: 'CAP',
  health: 'DAH',
  vehicles: 'EGL',
  identity: 'FOU',
};

/** Signs that nobody takes for one another when they are read aloud or copied by hand. */
const SIGNS = 'ACDEFGHJKMNPQRTVWXY34679';

/** The number of a case at its agency: the same for the whole of a session, e.g. `BRU-2031-042137`. */
export function referenceOf({ seed, begins }: Exercise, agency: AgencyId, procedure: ProcedureId): string {
  const number = String(hashOf(`${seed} ${procedure}`) % 1_000_000).padStart(6, '0');
  return `${PREFIXES[agency]}-${partsOf(begins).year}-${number}`;
}

/** What the agency gives with a letter: case number and check code follow from the exercise, so that a replay gives the same. */
export function officialDocument(
  exercise: Exercise,
  { agency, procedure, letter }: { agency: AgencyId; procedure: ProcedureId; letter: string },
  kind: PaperKind,
  at: Instant,
): OfficialDocument {
  const reference = referenceOf(exercise, agency, procedure);
  const id = `${procedure.slice(procedure.indexOf('/') + 1)}-${letter}`;
  return { id, kind, reference, checkCode: codeOf(`${exercise.seed} ${reference} ${id} ${toDay(at)}`) };
}

/** The PDF of a letter, without its words: those are put in by whoever shows it, in the language of the screen. */
export function paperOf(exercise: Exercise, agency: AgencyId, document: OfficialDocument, at: Instant): Paper {
  const { id, kind, reference, checkCode } = document;
  const { firstName, lastName } = exercise.persona;
  const made = { id, kind, quality: 'sharp' as const, extent: 'whole' as const, format: 'pdf' as const };
  return {
    ...made,
    size: usualSize(made),
    holder: `${firstName} ${lastName}`,
    issuedOn: toDay(at),
    facts: { agency, reference, checkCode },
  };
}

/** The letter whose document bears this case number and this code, if the agency has sent one. */
export function verifiedLetter(world: World, agency: AgencyId, reference: string, code: string): Letter | undefined {
  const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return world.letters.find(
    ({ document, at, agency: sender }) =>
      sender === agency &&
      at <= world.now &&
      document !== undefined &&
      plain(document.reference) === plain(reference) &&
      plain(document.checkCode) === plain(code),
  );
}

function codeOf(text: string): string {
  let hash = hashOf(text);
  const signs = Array.from({ length: 8 }, (_, index) => {
    const sign = SIGNS[hash % SIGNS.length];
    hash = hashOf(`${text} ${index} ${hash}`);
    return sign;
  });
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}
