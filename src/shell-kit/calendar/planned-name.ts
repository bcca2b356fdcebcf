import type { Planned } from '#engine/calendar/planned.ts';
import type { Setting } from '#engine/session/setting.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** Says what something to come is, in the words of its procedure. */
export function usePlannedName(setting: Setting): (event: Planned) => string {
  const t = useText('shell-kit');
  const say = useTextRef();
  return (event) => {
    if (event.kind !== 'paper') return say({ key: `procedures/${event.procedure}:deadlines.${event.name}` });
    const paper = setting.exercise.drawer.find(({ id }) => id === event.name);
    return t('calendar.paper', { kind: paper?.kind ?? '', employer: paper?.facts.employer ?? '' });
  };
}
