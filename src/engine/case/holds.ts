import type { CaseFile } from '#domain/case-file.ts';
import { type Rules, statesOf } from '#engine/case/step.ts';

/** The part of a statechart's node that is read here; XState's own type carries the whole machine. */
interface Node {
  states: Record<string, Node>;
  always?: { guard?: unknown }[];
}

/**
 * The guards that keep a case where it stands: of each state in force that would go on by itself, those that say no, by name.
 * Empty where nothing but time, the agency or the applicant is waited for.
 */
export function holdsOf(rules: Rules, { value, context }: Pick<CaseFile, 'value' | 'context'>): string[] {
  const guards = statesOf(value).flatMap((path) => nodeAt(rules, path)?.always ?? []);
  const names = guards.flatMap(({ guard }) => (typeof guard === 'string' ? [guard] : []));
  return [...new Set(names)].filter((name) => !says(rules, name, context));
}

function nodeAt(rules: Rules, path: string): Node | undefined {
  const root = rules.machine.root as unknown as Node;
  return path.split('.').reduce<Node | undefined>((node, part) => node?.states[part], root);
}

/** Guards read the context only, so that asking one needs no event. */
function says(rules: Rules, name: string, context: CaseFile['context']): boolean {
  const guard = rules.machine.implementations.guards?.[name];
  if (typeof guard !== 'function') throw new Error(`${rules.id} has no guard "${name}".`);
  return guard({ context, event: { type: '' } } as never, undefined as never);
}
