import { assign } from 'xstate';
import type { PaperKind } from '#domain/paper.ts';
import { monthFrom } from '#procedures/benefits/benefits.calendar.ts';
import { aidFor } from '#procedures/family/housing-aid/housing-aid.amounts.ts';
import { lastMonthOf, rightFrom } from '#procedures/family/housing-aid/housing-aid.calendar.ts';
import { type HousingContext, obstacleIn, type Right } from '#procedures/family/housing-aid/housing-aid.context.ts';
import type { HousingEvent } from '#procedures/family/housing-aid/housing-aid.events.ts';
import { housingFacts as facts } from '#procedures/family/housing-aid/housing-aid.facts.ts';
import { endAfter } from '#procedures/papers/last-day.ts';
import { filed, putOff, type SlotsContext, sorted, takenBack } from '#procedures/papers/slots.ts';

/** What each event leaves behind in the case: the machine says when, here stands what. */
type Noting = (context: HousingContext, event: HousingEvent) => Partial<HousingContext>;

const note = (noting: Noting) =>
  assign<HousingContext, HousingEvent, undefined, HousingEvent, never>(({ context, event }) => noting(context, event));

/** Papers that an agent has asked for besides those of the scenario lie in slots of this name. */
const slotFor = (kind: PaperKind) => `paper-${kind}`;

export const housingNotes = {
  noteLook: note((_, event) => (event.type === 'estimate' ? { look: event.look } : {})),
  /** A request that is sent anew starts afresh; papers and certificate that have come are kept. */
  note: note((context, event) =>
    event.type === 'request'
      ? { ...withoutExtraSlots(context), declared: event.declared, requestedOn: event.at ?? 0, ...AFRESH }
      : {},
  ),
  forgetHome: note(() => LEFT),
  certified: note((_, event) => {
    if (event.type !== 'certify') return {};
    const { rent, charges, since, at = 0 } = event;
    return { certificate: { rent, charges, since }, certificateOn: at };
  }),
  receiveCertificate: note((context, { at = 0 }) => certificateOf(context, at)),
  /** A certificate on paper says something once a person has read it. */
  readCertificate: note((context, { at = 0 }) => {
    const isRead = context.accepted.some((slot) => context.asked[slot]?.kind === 'rent-certificate');
    return isRead && !context.certificate ? certificateOf(context, at) : {};
  }),
  setLastDay: note((_, { at = 0 }) => ({ answerBefore: endAfter(at, facts.daysToSend) })),
  markComplete: note((_, { at = 0 }) => ({ completeOn: at })),
  sort: note((context) => ({ ...sorted(context), seen: true })),
  askFor: note((context, event) => ({
    ...asking(context, (event.type === 'askPaper' && event.reason) || 'lease'),
    seen: true,
  })),
  askForAccount: note((context) => asking(context, 'bank-details')),
  followRequest: note(() => ({ follows: 'request' })),
  followCertificate: note(() => ({ follows: 'certificate' })),
  openRight: note((context, { at = 0 }) => ({ right: rightOf(context, at) })),
  noteReason: note((_, event) => ({ reason: (event.type === 'refuseRequest' && event.reason) || 'nothing-owed' })),
  noteObstacle: note((context) => ({ reason: obstacleIn(context) })),
  noteNothingOwed: note(() => ({ reason: 'nothing-owed' })),
  noteReview: note((context, { at = 0 }) => {
    const from = monthFrom(at);
    return { reviewed: { from, before: aidFor(monthFrom(from, -1), context) } };
  }),
  noteLeaving: note((_, event) =>
    event.type === 'leaveHome' ? { leavesOn: event.on, until: lastMonthOf(event.on) } : {},
  ),
  file: note((context, event) => (event.type === 'attach' ? filed(context, event.slot, event.verdict) : {})),
  takeBack: note((context, event) => (event.type === 'detach' ? takenBack(context, event.slot) : {})),
  putOff: note((context, event) => (event.type === 'postpone' ? putOff(context, event.slot) : {})),
};

const AFRESH = { seen: false, answerBefore: undefined, completeOn: undefined, reason: undefined, right: undefined };
/** Of a home that one has left, nothing is known of the next. */
const LEFT: Partial<HousingContext> = {
  certificateComes: 'by-itself',
  lease: undefined,
  landlordKind: undefined,
  landlordSiret: undefined,
  landlordUnknown: false,
  landlordFamily: false,
  certificate: undefined,
  certificateOn: undefined,
  reviewed: undefined,
  leavesOn: undefined,
  until: undefined,
};

function certificateOf({ lease, declared }: HousingContext, at: number): Partial<HousingContext> {
  const said = lease ?? declared;
  if (!said) return {};
  const { rent, charges, since } = said;
  return { certificate: { rent, charges, since }, certificateOn: at };
}

/** Asks for a paper of a kind: again, where it was asked for already. */
function asking({ asked, slots, accepted, refused }: HousingContext, kind: PaperKind): SlotsContext {
  const known = Object.keys(asked).find((slot) => asked[slot]?.kind === kind);
  const slot = known ?? slotFor(kind);
  return {
    asked: known ? asked : { ...asked, [slot]: { kind } },
    slots: { ...slots, [slot]: 'missing' },
    accepted: accepted.filter((one) => one !== slot),
    refused,
  };
}

/** Papers that somebody asked for on top concern the request that they read, and no later one. */
function withoutExtraSlots({ asked, slots, accepted, refused }: HousingContext): SlotsContext {
  const stays = (slot: string) => !slot.startsWith(slotFor('' as PaperKind));
  const kept = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([slot]) => stays(slot)));
  return { asked: kept(asked), slots: kept(slots), accepted: accepted.filter(stays), refused: kept(refused) };
}

/** The right that follows from the request, with the landlord's rent and date unless an agent has kept to the request. */
function rightOf({ declared, certificate, follows, requestedOn = 0 }: HousingContext, at: number): Right | undefined {
  if (!declared) return undefined;
  const { rent, since } = (follows === 'certificate' && certificate) || declared;
  const { couple, children, sharers, other, direct } = declared;
  const from = rightFrom(since, requestedOn);
  return { rent, couple, children, sharers, other, direct, from, decidedOn: at };
}
