import { AGENCIES, type AgencyId } from '#domain/agency.ts';
import { type Party, SOURCES } from '#domain/circuit.ts';
import type { Actor, DataUsed } from '#domain/explanation.ts';
import type { Move } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { Rules } from '#engine/case/step.ts';
import { moveOf } from '#engine/session/setting.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import type { Requests } from '#explain/circuit/requests.ts';
import type { JourneyStep } from '#explain/timeline/journey.ts';

/** Whose hands a step is in, by who acts; nothing travels because a day has come. */
const HANDS: Record<Exclude<Actor, 'calendar' | 'network'>, Party> = {
  applicant: 'device',
  device: 'device',
  'automatic-check': 'agency',
  agent: 'agent',
  'other-agency': 'other-agency',
  'payment-service': 'bank',
  landlord: 'landlord',
  reviewer: 'reviewer',
};

/** Whether the case is a fraud: what goes out then goes to somebody else than an agency. */
export const isFraud = ({ letters }: Rules): boolean => Object.values(letters).some(({ fraud }) => fraud);

/** Who the applicant writes to, and who writes, where that is not the agency. */
export function correspondentOf({ explanations }: Rules): Party {
  const sources = Object.values(explanations).flatMap(({ data }) => data.map(({ from }) => SOURCES[from]));
  return sources.includes('town-hall') ? 'town-hall' : 'other-agency';
}

/** The data that a step brings together: from each who holds some, to whoever acts. */
export function dataHops(rules: Rules, step: JourneyStep): Hop[] {
  const { who, data } = step.explanation;
  if (who === 'calendar') return [];
  const hands: Party = who === 'network' ? (isFraud(rules) ? 'fraudster' : 'agency') : HANDS[who];
  const roads = new Map<string, { way: [Party, Party]; data: DataUsed[] }>();
  for (const used of data) {
    const from = senderOf(rules, step, used, hands);
    const to = receiverOf(SOURCES[used.from], hands);
    if (!from || !to || from === to) continue;
    const road = roads.get(`${from}-${to}`);
    if (road) road.data.push(used);
    else roads.set(`${from}-${to}`, { way: [from, to], data: [used] });
  }
  const ahead = step.when === 'ahead';
  return [...roads].map(([name, road]) => {
    return { id: `${step.id}/data-${name}`, step, at: step.at, ahead, kind: 'data', ...road };
  });
}

/** Held by bodies that answer agencies and nobody else. */
const ASKED_BY_AGENCIES: readonly Party[] = ['other-agency', 'income-register', 'civil-register'];

/** Who gets it. What the applicant is told of other bodies' data has come to the agency first; so has what such a body finds. */
function receiverOf(holder: Party, hands: Party): Party | undefined {
  if (hands === 'device' && ASKED_BY_AGENCIES.includes(holder)) return 'agency';
  if (hands === 'other-agency' && holder !== 'device') return holder === 'town-hall' ? undefined : 'agency';
  if (holder === 'fraudster' && hands === 'agent') return undefined;
  return hands;
}

/**
 * Who hands it over. What the applicant holds was sent before, with a move of its own: the agency has it, and passes it on.
 * Only where a message of the desk was the door does it leave the device with the step itself.
 */
function senderOf(rules: Rules, step: JourneyStep, { from }: DataUsed, to: Party): Party | undefined {
  const holder = SOURCES[from];
  const isRead = holder === 'mail' || holder === 'post';
  if (to === 'device' || (holder !== 'device' && !isRead)) return holder;
  // What a fraudster is after in the mailbox is not given by answering: of this too little is known here to say so.
  if (isRead && to === 'fraudster') return undefined;
  const move = moveOf(rules, step.event);
  if (move && way(rules, move) === undefined) return 'device';
  if (isRead || to === 'fraudster' || to === 'other-agency') return undefined;
  return 'agency';
}

/** What the applicant did when a step began and while it lasted. */
export function moveHops(rules: Rules, step: JourneyStep, together: JourneyStep[], requests: Requests): Hop[] {
  const began = step.ifYouDo?.procedure === rules.id ? step.ifYouDo.move : step.event;
  const data = together.flatMap(({ explanation }) => explanation.data.filter(({ from }) => SOURCES[from] === 'device'));
  const unlike = data.filter(({ what }, index) => data.findIndex((other) => other.what === what) === index);
  const ahead = step.when === 'ahead';
  const last = together.at(-1) ?? step;
  return [
    ...hopOf(rules, step, began, step.at, ahead, unlike, requests),
    ...last.along.flatMap(({ at, event }) => hopOf(rules, last, event, at, ahead, [], requests)),
  ];
}

function hopOf(
  rules: Rules,
  step: JourneyStep,
  id: string,
  at: Instant,
  ahead: boolean,
  data: DataUsed[],
  requests: Requests,
): Hop[] {
  const move = moveOf(rules, id);
  const road = move && way(rules, move);
  if (!move || !road) return [];
  const exchange = ahead ? undefined : requests(id, at);
  return [
    {
      id: `${step.id}/move-${id}-${at}`,
      step,
      at,
      ahead,
      kind: 'move',
      move: id,
      data,
      ...road,
      ...(exchange ? { exchange } : {}),
    },
  ];
}

/** Where a move goes; undefined for what is done at home, in a message or in the browser's own menus. */
function way(rules: Rules, { letter, site, mail }: Move): Pick<Hop, 'way' | 'other'> | undefined {
  if (mail) return { way: ['device', 'mail', correspondentOf(rules)] };
  if (letter !== undefined || site === 'browser') return undefined;
  if (site === 'imitation') return { way: ['device', 'fraudster'] };
  const agency = AGENCIES.find((one) => one === site);
  if (agency && agency !== rules.agency) return { way: ['device', 'other-agency'], other: agency satisfies AgencyId };
  return { way: ['device', 'agency'] };
}
