import type { ProcedureId } from '#domain/agency.ts';
import type { Road } from '#explain/map/procedure-map.ts';
import { roadTexts } from '#explain/map/road-texts.ts';
import { useText } from '#ui/text/use-text.ts';

/** Says what makes one go along a road; undefined for what the computer does by itself. */
export function useRoadLabel(procedure: ProcedureId): (road: Pick<Road, 'kind' | 'event'>) => string | undefined {
  const words = useText(`procedures/${procedure}`);
  return (road) => {
    const path = roadTexts(road).find((text) => words.has(text));
    return path === undefined ? undefined : words(path);
  };
}
