import type { ProcedureId } from '#domain/agency.ts';
import type { Party } from '#domain/circuit.ts';
import type { DataUsed } from '#domain/explanation.ts';
import type { World } from '#domain/world.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import { dataHops, moveHops } from '#explain/circuit/hops-of-step.ts';
import { letterHops } from '#explain/circuit/letter-hops.ts';
import { requestsIn } from '#explain/circuit/requests.ts';
import { heardHops, toldHops } from '#explain/circuit/tell-hops.ts';
import { type JourneyStep, journeyOf } from '#explain/timeline/journey.ts';

/** Who sends what to whom in one case: every hop in order of date, and the stations and roads to draw. */
export interface Circuit {
  hops: Hop[];
  /** In the order of `PARTIES`, the applicant's device and the agency always among them. */
  stations: Party[];
  /** Pairs of stations that a hop joins, or that agencies have between them without having used it yet. */
  roads: [Party, Party][];
}

/** Derives the picture of who sends what to whom from a case: what was lived first, then what is expected. Pure. */
export function circuitOf(setting: Setting, world: World, procedure: ProcedureId): Circuit {
  const rules = rulesOf(setting, procedure);
  const { steps } = journeyOf(setting, world, procedure);
  const requests = requestsIn(world, procedure);
  const hops = steps.flatMap((step, index): Hop[] => {
    // States entered together, one inside the other, have one cause.
    const isFirst = steps[index - 1]?.at !== step.at || steps[index - 1]?.event !== step.event;
    const together = steps.filter(({ at, event }) => at === step.at && event === step.event);
    return [
      ...(isFirst ? [...heardHops(setting, rules, step), ...moveHops(rules, step, together, requests)] : []),
      ...dataHops(rules, step),
      ...letterHops(rules, step),
      ...paymentHops(step),
    ];
  });
  const told = toldHops(setting, world, rules, steps);
  const all = withoutTwins([...hops, ...told].sort((a, b) => Number(a.ahead) - Number(b.ahead) || a.at - b.at));
  return { hops: all, ...drawn(all, rules.tells?.some(({ agency }) => agency !== rules.agency) ?? false) };
}

function paymentHops(step: JourneyStep): Hop[] {
  return step.payments.map((payment, index) => ({
    id: `${step.id}/payment-${index}`,
    way: ['agency', 'bank', 'device'],
    step,
    at: payment.at,
    ahead: false,
    kind: 'payment',
    payment,
    data: [],
  }));
}

/**
 * What is told already is not told again: what reaches the persona in a letter, as data of that step; what goes to the bank
 * with money; what was handed over for the step before, as long as nothing new was sent.
 */
function withoutTwins(hops: Hop[]): Hop[] {
  const carried = new Set(hops.flatMap(({ kind, way: [, by] }) => (kind === 'letter' ? [by] : [])));
  const written = new Set(hops.flatMap(({ kind, step }) => (kind === 'letter' ? [step.id] : [])));
  const paid = new Set(hops.flatMap(({ kind, step }) => (kind === 'payment' ? [step.id] : [])));
  return hops.filter((hop, index) => {
    const { kind, way, step } = hop;
    const [from, to] = way;
    if (kind !== 'data') return true;
    if (to === 'device' && (carried.has(from) || (from === 'agency' && written.has(step.id)))) return false;
    if (to === 'bank' && paid.has(step.id)) return false;
    const before = hops.slice(0, index);
    const since = before.slice(before.findLastIndex((one) => one.kind === 'move') + 1);
    return !since.some((one) => one.kind === 'data' && one.way.join() === way.join() && hasAll(one.data, hop.data));
  });
}

function hasAll(carried: readonly DataUsed[], wanted: readonly DataUsed[]): boolean {
  return wanted.every(({ what }) => carried.some((one) => one.what === what));
}

function drawn(hops: readonly Hop[], tellsOthers: boolean): Pick<Circuit, 'stations' | 'roads'> {
  const used = hops.flatMap(({ way }) => way.slice(1).map((to, index): [Party, Party] => [way[index] ?? to, to]));
  const declared: [Party, Party][] = tellsOthers ? [['agency', 'other-agency']] : [];
  const isSame = ([a, b]: [Party, Party], [c, d]: [Party, Party]) => (a === c && b === d) || (a === d && b === c);
  const roads = [...used, ...declared].filter(
    (road, index, all) => all.findIndex((one) => isSame(one, road)) === index,
  );
  const stations = new Set<Party>(['device', 'agency', ...roads.flat()]);
  return { roads, stations: [...stations] };
}
