import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { Payment } from '#domain/case-file.ts';
import type { Party } from '#domain/circuit.ts';
import type { Exchange } from '#domain/exchange.ts';
import type { DataUsed } from '#domain/explanation.ts';
import type { Letter } from '#domain/letter.ts';
import type { Instant } from '#domain/time.ts';
import type { JourneyStep } from '#explain/timeline/journey.ts';

/** Something that goes from one party to another. */
export type Hop = {
  id: string;
  /** The stations on the way, sender first; in the middle, who only carries it. */
  way: [Party, Party, ...Party[]];
  /** The step it belongs to. */
  step: JourneyStep;
  at: Instant;
  /** Expected, and not yet sent. */
  ahead: boolean;
  /** Which agency the other agency on the way is, where that is known. */
  other?: AgencyId;
} & Load;

/** What travels. */
export type Load =
  | { kind: 'data'; data: DataUsed[] }
  /** What the applicant does; `exchange` is the request that was really sent, where there is one. */
  | { kind: 'move'; move: string; data: DataUsed[]; exchange?: Exchange }
  | { kind: 'letter'; letter: Letter }
  | { kind: 'payment'; payment: Payment; data: DataUsed[] }
  /** One agency tells another; the words of the event are those of the case that hears it. */
  | { kind: 'tell'; procedure: ProcedureId; event: string };
