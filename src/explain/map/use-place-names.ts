import type { ProcedureId } from '#domain/agency.ts';
import type { ProcedureMap } from '#explain/map/procedure-map.ts';
import { useText } from '#ui/text/use-text.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What the places of a map are called: states by their title, points where the computer decides by a letter. */
export function usePlaceNames(procedure: ProcedureId, { stations }: Pick<ProcedureMap, 'stations'>) {
  const say = useText('explain');
  const words = useText(`procedures/${procedure}`);
  const decisions = stations.filter(({ kind }) => kind === 'decision');
  const letterOf = (id: string): string | undefined => {
    const index = decisions.findIndex((decision) => decision.id === id);
    return index < 0 ? undefined : LETTERS[index % LETTERS.length];
  };
  const placeOf = (id: string): string => {
    const letter = letterOf(id);
    if (letter !== undefined) return say('map.choice', { letter });
    return words.has(`states.${id}.title`) ? words(`states.${id}.title`) : '';
  };
  return { placeOf, letterOf };
}
