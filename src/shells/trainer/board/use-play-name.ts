import { nameOfEvent } from '#domain/delays.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import type { Play } from '#workshop/plan.ts';

/** Says what is slipped in, in a few words. `scenario`: in whose texts its messages stand. */
export function usePlayName(scenario: string | undefined): (play: Play) => string {
  const t = useText('room');
  const ref = useTextRef();
  return (play) => {
    switch (play.kind) {
      case 'incident': {
        const name = ref({ key: `incidents:list.${play.incident}.name` });
        return play.over ? t('cards.stopped', { what: name }) : name;
      }
      case 'post':
        return named(`scenarios/${scenario}:messages.${play.message}.subject`, play.message);
      case 'extend':
        return t('cards.extend');
      case 'inject': {
        const { type } = play.event;
        const decision = `procedures/${play.procedure}:decisions.${type}.label`;
        return named(decision, named(`procedures/${play.procedure}:events.${nameOfEvent(type)}`, type));
      }
    }
  };

  function named(key: string, otherwise: string): string {
    return ref.has(key) ? ref({ key }) : otherwise;
  }
}
