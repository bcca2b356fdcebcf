import type { Cents } from '#domain/money.ts';
import type { Opening } from '#domain/procedure.ts';
import { COUNTED_BOXES, spouseOf } from '#domain/tax-boxes.ts';
import type { Instant } from '#domain/time.ts';
import { emptySlots, type SlotEvent, type SlotsContext } from '#procedures/papers/slots.ts';
import type { PaperFault } from '#procedures/papers/verdict.ts';
import { type BoxChange, STATED, withChanges } from '#procedures/tax/correction/correction.boxes.ts';
import { correctionFacts as facts } from '#procedures/tax/correction/correction.facts.ts';
import type { DeclaredReturn, TaxResult } from '#procedures/taxes/declared.ts';
import { incomeTaxOf } from '#procedures/taxes/income-tax.amounts.ts';
import { returnYear } from '#procedures/taxes/taxes.calendar.ts';

/** Why what was asked for is not taken. The first is what the computer finds. */
export const REFUSED_BECAUSE = ['nothing-changed', 'no-proof', 'paper-disagrees', 'not-entitled'] as const;
export type RefusedBecause = (typeof REFUSED_BECAUSE)[number];

/** Why a proof is asked for, or asked for again. */
export const ASKED_BECAUSE = [
  'credit-grows',
  'differs-from-file',
  'unreadable',
  'cut',
  'screenshot',
  'page-missing',
  'other-paper',
  'wrong-person',
  'out-of-date',
] as const;
export type AskedBecause = (typeof ASKED_BECAUSE)[number];

/** What only an agent can change. */
export const CHANGES_BY_MESSAGE = ['family', 'address', 'civil-status'] as const;
export type ChangeByMessage = (typeof CHANGES_BY_MESSAGE)[number];

/** The slot of the one proof that may be asked for. */
export const PROOF = 'proof';

export interface CorrectionContext extends SlotsContext {
  year: number;
  /** First names for the two columns. */
  you: string;
  partner: string;
  /** The number of the return, what counts of it now, and what counted before a correction was taken. */
  number?: string;
  declared?: DeclaredReturn;
  earlier?: DeclaredReturn;
  /** What was asked for last, and on which road. */
  changes: BoxChange[];
  road: 'correction' | 'claim' | 'message';
  topic: ChangeByMessage;
  sentOn?: Instant;
  answerBy: Instant;
  /** Whether corrections online, and claims, are over. */
  windowOver: boolean;
  claimsOver: boolean;
  /** What the proof says, and the first moment at which it comes too late. */
  proven?: number | undefined;
  askedBecause: AskedBecause;
  proofEnds: Instant;
  reason?: RefusedBecause | undefined;
  refusedOn?: Instant;
  /** When the difference is given back or debited. */
  moneyOn: Instant;
  /** Whether the agency leaves claims without an answer. */
  silent: boolean;
}

/** The return has become a notice. */
export interface ReturnAssessed {
  type: 'returnAssessed';
  year: number;
  number: string;
  declared: DeclaredReturn;
  result: TaxResult;
}

export type CorrectionEvent = { at?: Instant } & (
  | ReturnAssessed
  | { type: 'correct' | 'claim'; changes: BoxChange[] }
  | { type: 'writeChange'; topic: ChangeByMessage }
  | (Extract<SlotEvent, { type: 'attach' }> & { proven?: number })
  | Extract<SlotEvent, { type: 'detach' }>
  | { type: 'acceptCorrection' | 'acceptClaim' | 'windowOpens' | 'windowCloses' | 'claimsClose' | 'messageAnswer' }
  | { type: 'refuseCorrection' | 'refuseClaim'; reason?: RefusedBecause }
  | { type: 'askProof'; reason?: AskedBecause }
);

/** A case in which there is nothing to correct yet. */
export function correctionInput({ applicant, situation, openedAt }: Opening): CorrectionContext {
  return {
    ...emptySlots({}),
    year: returnYear(openedAt),
    you: applicant.firstName,
    partner: situation.taxReturn?.partner ?? '',
    changes: [],
    road: 'correction',
    topic: 'family',
    answerBy: 0,
    windowOver: false,
    claimsOver: false,
    askedBecause: 'credit-grows',
    proofEnds: 0,
    moneyOn: 0,
    silent: situation.agencySilent === true,
  };
}

/** What changes something of what was asked for. */
export function realChanges({ changes }: Pick<CorrectionContext, 'changes'>): BoxChange[] {
  return changes.filter(({ before, after }) => before !== after);
}

/** How much less is left to pay, or more is given back, once the return is corrected; negative the other way round. */
export function gainOf(before: DeclaredReturn, after: DeclaredReturn): Cents {
  return incomeTaxOf(before).balance - incomeTaxOf(after).balance;
}

/** What would be gained by what is asked for. */
export function gainAsked({ declared, changes }: CorrectionContext): Cents {
  return declared ? gainOf(declared, withChanges(declared, changes)) : 0;
}

/** What the correction that was taken has brought. */
export function gainTaken({ declared, earlier }: CorrectionContext): Cents {
  return declared && earlier ? gainOf(earlier, declared) : 0;
}

/** The change that a proof is asked for: the first of which somebody states the amount. */
export function changeToProve(context: Pick<CorrectionContext, 'changes'>): BoxChange | undefined {
  const changes = realChanges(context);
  return changes.find(({ box, after }) => STATED[box] !== undefined && after > 0) ?? changes[0];
}

/**
 * Whether an agent asks for a proof. Our own rule: whatever goes against oneself, or gains little, is taken at one's word; what one
 * has forgotten and gains more by is proven by who paid or received it, where such a paper exists.
 */
export function needsProof(context: CorrectionContext): boolean {
  const change = changeToProve(context);
  return change !== undefined && STATED[change.box] !== undefined && gainAsked(context) > facts.takenAtWord;
}

/** Whether the proof says something else than what is asked for: cents do not count. */
export function paperDisagrees(context: CorrectionContext): boolean {
  const change = changeToProve(context);
  if (!change || context.proven === undefined || COUNTED_BOXES.includes(change.box)) return false;
  return Math.abs(context.proven - change.after) >= 100;
}

/** Whose name a proof may bear: of a column its spouse's, of the rest of the household either. */
export function holdersFor({ box }: BoxChange, { you, partner }: CorrectionContext): string[] {
  const spouse = spouseOf(box);
  if (partner === '' || spouse === 1) return [you];
  return spouse === 2 ? [partner] : [you, partner];
}

/** The slots once a proof is asked for: again, where one was sent. */
export function proofAsked(context: CorrectionContext, reason: AskedBecause): Partial<CorrectionContext> {
  const fault: SlotsContext['refused'] = isFault(reason) ? { [PROOF]: reason } : {};
  return {
    asked: { [PROOF]: { kind: 'yearly-statement' } },
    slots: { [PROOF]: 'missing' },
    accepted: [],
    refused: context.slots[PROOF] === undefined ? {} : fault,
    askedBecause: reason,
    proven: undefined,
  };
}

function isFault(reason: AskedBecause): reason is Extract<AskedBecause, PaperFault> {
  return reason !== 'credit-grows' && reason !== 'differs-from-file';
}

/** The fault of the paper that was read, as a reason to ask again. */
export function faultIn({ refused }: CorrectionContext): AskedBecause {
  return ASKED_BECAUSE.find((reason) => reason === refused[PROOF]) ?? 'unreadable';
}
