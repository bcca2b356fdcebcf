import type { ProcedureId } from '#domain/agency.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { wantedIn } from '#explain/papers/wanted-in.ts';
import { useText } from '#ui/text/use-text.ts';

/** Names the paper that is asked for in a slot; undefined where a procedure lists no papers. */
export function useSlotNames(setting: Setting, world: World) {
  const papers = useText('papers');
  return (procedure: ProcedureId, slot: string): string | undefined => {
    const kind = wantedIn(setting, world, procedure).find((wanted) => wanted.slot === slot)?.kind;
    return kind && papers(`kinds.${kind}`);
  };
}
