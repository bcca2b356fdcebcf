import type { Cents } from '#domain/money.ts';
import type { FamilyStatus, TaxReturn } from '#domain/persona.ts';
import type { Opening } from '#domain/procedure.ts';
import { COUNTED_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { type Instant, instant, partsOf } from '#domain/time.ts';
import { incomeReturnFacts as facts } from '#procedures/tax/income-return/income-return.facts.ts';
import type { DeclaredReturn } from '#procedures/taxes/declared.ts';

/** A box as it was transmitted to the agency; nothing was where it is zero. In cents, or a number of children. */
export interface KnownBox {
  box: TaxBox;
  sent: number;
  /** What a file that comes late would say. */
  truly: number;
  from?: string;
}

/** What the agency knows of a household before it declares: this is pre-filled. */
export interface KnownReturn {
  name: string;
  firstName: string;
  bornOn: Instant;
  address: string;
  partner?: string;
  family: FamilyStatus;
  raisesAlone: boolean;
  children: string[];
  boxes: KnownBox[];
  withheld: Cents;
  advance: Cents;
  automatic: boolean;
  /** The last digits of the bank account; none where no account is known. */
  account: string;
}

/** A file that comes late from an employer, another agency, an association. What is left out is taken from the scenario. */
export interface LateFile {
  box?: TaxBox;
  amount?: number;
  from?: string;
}

/** A household of which the scenario tells nothing. */
export const NOTHING_TOLD: TaxReturn = { family: 'single', boxes: [], withheld: 0 };

/** Whether two people declare together. */
export function isCouple(family: FamilyStatus): boolean {
  return family === 'married' || family === 'civil-union';
}

/** Whether a box holds a number of children. */
export function isCounted(box: TaxBox): boolean {
  return COUNTED_BOXES.includes(box);
}

/** What is known as the case comes into being. */
export function knownReturn(
  { applicant, situation }: Pick<Opening, 'applicant' | 'situation'>,
  year: number,
): KnownReturn {
  const told = situation.taxReturn ?? NOTHING_TOLD;
  const { partner, children = [], raisesAlone = false, moved, withheld, advance = 0, automatic = false } = told;
  const { firstName, lastName, birthDate, address, numbers } = applicant;
  return {
    name: `${firstName} ${lastName}`,
    firstName,
    bornOn: instant(birthDate),
    address: moved?.from ?? `${address.street}, ${address.town}`,
    ...(partner === undefined ? {} : { partner }),
    family: isNewFamily(told, year) ? familyBefore(told.family) : told.family,
    raisesAlone,
    children: children.filter(({ unknown }) => !unknown).map((child) => child.firstName),
    boxes: told.boxes.map(({ box, amount, sent = amount, from }) => ({
      box,
      sent,
      truly: amount,
      ...(from === undefined ? {} : { from }),
    })),
    withheld,
    advance,
    automatic,
    account: (numbers.iban ?? '').slice(-4),
  };
}

/** Whether the family became what it is in the year of the income, so that the agency does not know of it. */
export function isNewFamily({ familySince }: Pick<TaxReturn, 'familySince'>, year: number): boolean {
  return familySince !== undefined && partsOf(instant(familySince)).year === year - 1;
}

/** What somebody was before: single before a couple, married before its end. */
function familyBefore(family: FamilyStatus): FamilyStatus {
  return isCouple(family) || family === 'single' ? 'single' : 'married';
}

/** What was transmitted for a box. */
export function sentFor({ boxes }: Pick<KnownReturn, 'boxes'>, box: TaxBox): KnownBox | undefined {
  return boxes.find((one) => one.box === box && one.sent > 0);
}

/** The return as the agency would take it: all that it knows, and nothing more. */
export function declaredAsKnown(known: KnownReturn): DeclaredReturn {
  const sent = known.boxes.flatMap((one): [TaxBox, number][] => (one.sent > 0 ? [[one.box, one.sent]] : []));
  return {
    couple: isCouple(known.family),
    raisesAlone: known.raisesAlone,
    children: known.children.length,
    boxes: Object.fromEntries(sent),
    withheld: known.withheld,
    advance: known.advance,
  };
}

/** The line that a late file brings; undefined where it changes nothing. */
export function lineOf({ boxes }: Pick<KnownReturn, 'boxes'>, file: LateFile): KnownBox | undefined {
  const named = file.box === undefined ? undefined : boxes.find(({ box }) => box === file.box);
  const line = named ?? boxes.find(({ sent, truly }) => sent !== truly) ?? boxes[0];
  const box = file.box ?? line?.box;
  if (box === undefined) return undefined;
  const before = line?.box === box ? line : { box, sent: 0, truly: 0 };
  const otherwise = before.truly === before.sent ? before.sent + facts.unnamedChange : before.truly;
  const sent = file.amount ?? otherwise;
  return sent === before.sent
    ? undefined
    : { ...before, sent, ...(file.from === undefined ? {} : { from: file.from }) };
}

/** What is known once a late file has come. */
export function withLine(known: KnownReturn, line: KnownBox): KnownReturn {
  const isKnown = known.boxes.some(({ box }) => box === line.box);
  const boxes = isKnown ? known.boxes.map((one) => (one.box === line.box ? line : one)) : [...known.boxes, line];
  return { ...known, boxes };
}
