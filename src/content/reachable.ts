import type { Rules } from '#engine/case/step.ts';

/** The part of a statechart's node that leads somewhere; XState's own type carries the whole machine. */
interface Node {
  path: string[];
  parent?: Node;
  states: Record<string, Node>;
  initial?: { target?: readonly Node[] };
  transitions: Map<string, { target?: readonly Node[] }[]>;
  always?: { target?: readonly Node[] }[];
  type: string;
}

/**
 * Whether an event can do anything in some state that a case may be in once it has been in `from` (anywhere, unless said).
 * Guards are not asked, so that "no" is certain and "yes" is not.
 */
export function canHappen(rules: Rules, event: string, from?: string): boolean {
  const starts = from === undefined ? [rootOf(rules)] : nodesNamed(rules, from);
  return reachableFrom(starts).some((node) => (node.transitions.get(event) ?? []).length > 0);
}

/** Whether a case can ever be in a state. */
export function canBeIn(rules: Rules, state: string): boolean {
  const reached = new Set(reachableFrom([rootOf(rules)]));
  return nodesNamed(rules, state).some((node) => reached.has(node));
}

function rootOf(rules: Rules): Node {
  return rules.machine.root as unknown as Node;
}

function nodesNamed(rules: Rules, name: string): Node[] {
  const below = (node: Node): Node[] => Object.values(node.states).flatMap((child) => [child, ...below(child)]);
  return below(rootOf(rules)).filter(({ path }) => path.join('.') === name || path.at(-1) === name);
}

/** The states in force somewhere on the way from these; with each also those around it, whose events are understood too. */
function reachableFrom(starts: Node[]): Node[] {
  const seen = new Set<Node>();
  const queue = [...starts];
  for (const node of queue) {
    if (seen.has(node)) continue;
    seen.add(node);
    const around = ancestorsOf(node);
    const roads = [node, ...around].flatMap(({ transitions, always = [] }) => [...transitions.values(), always].flat());
    const beside = around.filter(isParallel).flatMap(({ states }) => Object.values(states));
    const inside = isParallel(node) ? Object.values(node.states) : (node.initial?.target ?? []);
    queue.push(...roads.flatMap(({ target }) => target ?? []), ...beside, ...inside);
  }
  return [...new Set([...seen].flatMap((node) => [node, ...ancestorsOf(node)]))];
}

const isParallel = ({ type }: Node) => type === 'parallel';

function ancestorsOf({ parent }: Node): Node[] {
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
