import type { Rules } from '#engine/case/step.ts';

/** The part of a statechart's node that names things; XState's own type carries the whole machine. */
interface Node {
  path: string[];
  states: Record<string, Node>;
  ownEvents: string[];
  after: { delay: unknown }[];
  always?: { guard?: unknown }[];
}

/** Every state of a procedure, as dotted paths. */
export function stateNames(rules: Rules): string[] {
  return nodesOf(rules).map(({ path }) => path.join('.'));
}

/** Every event that a procedure's machine reacts to, delays left out. */
export function eventNames(rules: Rules): string[] {
  const all = [rootOf(rules), ...nodesOf(rules)].flatMap(({ ownEvents }) => ownEvents);
  return unique(all.filter((event) => event !== '' && event !== '*' && !event.startsWith('xstate.')));
}

/** Every delay that has a name, i.e. every deadline people can be told about; also those that a machine sets off by hand. */
export function delayNames(rules: Rules): string[] {
  const delays = [rootOf(rules), ...nodesOf(rules)].flatMap(({ after }) => after.map(({ delay }) => delay));
  const byHand = eventNames(rules).filter((event) => rules.delays[event] !== undefined);
  return unique([...delays.filter((delay) => typeof delay === 'string'), ...byHand]);
}

/** The guards that can hold a case back: those without which a state that is explained goes on by itself. */
export function holdingGuards(rules: Rules): string[] {
  const explained = nodesOf(rules).filter(({ path }) => rules.explanations[path.join('.')] !== undefined);
  const guards = explained.flatMap(({ always = [] }) =>
    always.every(({ guard }) => guard !== undefined) ? always.map(({ guard }) => guard) : [],
  );
  return unique(guards.filter((guard) => typeof guard === 'string'));
}

/** Whether a scenario may call a state by this name: its full path, or its last part. */
export function isState(rules: Rules, name: string): boolean {
  return stateNames(rules).some((path) => path === name || path.endsWith(`.${name}`));
}

/** Every name a scenario may call a state by, for suggestions. */
export function stateWords(rules: Rules): string[] {
  return unique(nodesOf(rules).flatMap(({ path }) => [path.at(-1) ?? '', path.join('.')]));
}

function rootOf(rules: Rules): Node {
  return rules.machine.root as unknown as Node;
}

function nodesOf(rules: Rules): Node[] {
  const below = (node: Node): Node[] => Object.values(node.states).flatMap((child) => [child, ...below(child)]);
  return below(rootOf(rules));
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}
