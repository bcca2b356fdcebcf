import type { ProcedureId } from '#domain/agency.ts';
import type { Road } from '#explain/map/procedure-map.ts';
import { useText } from '#ui/text/use-text.ts';

/** Says what makes one go along a road; undefined for what the computer does by itself. */
export function useRoadLabel(procedure: ProcedureId): (road: Pick<Road, 'kind' | 'event'>) => string | undefined {
  const words = useText(`procedures/${procedure}`);
  return ({ kind, event }) => {
    if (event === undefined || kind === 'automatic') return undefined;
    const path = { act: `moves.${event}.label`, time: `deadlines.${event}`, agency: `events.${event}` }[kind];
    return words.has(path) ? words(path) : undefined;
  };
}
