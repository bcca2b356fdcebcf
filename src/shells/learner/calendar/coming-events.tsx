import type { World } from '#domain/world.ts';
import { agenda, type ComingEvent } from '#engine/calendar/agenda.ts';
import type { Setting } from '#engine/session/setting.ts';
import { useFormat, useText, useTextRef } from '#ui/text/use-text.ts';

/** More than these are far away, and a long list frightens. */
const MOST = 4;

/** What the persona knows will come: deadlines and papers. Letters on their way and surprises are not told. */
export function ComingEvents({ setting, world }: { setting: Setting; world: World }) {
  const t = useText('learner');
  const format = useFormat();
  const nameOf = useNames(setting);
  const known = agenda(setting, world).filter(isKnown).slice(0, MOST);
  return (
    <section className="learner-coming">
      <h2>{t('calendar.coming')}</h2>
      {known.length === 0 ? (
        <p>{t.rich('calendar.nothingComing')}</p>
      ) : (
        <ul className="learner-coming__list">
          {known.map((event) => (
            <li key={`${event.kind} ${event.name} ${event.at}`}>
              {t('calendar.comingOn', { what: nameOf(event), day: format.day(event.at) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type KnownEvent = Extract<ComingEvent, { kind: 'deadline' | 'paper' }>;

function isKnown(event: ComingEvent): event is KnownEvent {
  return event.kind === 'deadline' || event.kind === 'paper';
}

function useNames(setting: Setting): (event: KnownEvent) => string {
  const t = useText('learner');
  const say = useTextRef();
  return (event) => {
    if (event.kind === 'deadline') return say({ key: `procedures/${event.procedure}:deadlines.${event.name}` });
    const paper = setting.exercise.drawer.find(({ id }) => id === event.name);
    return t('calendar.paper', { kind: paper?.kind ?? '', employer: paper?.facts.employer ?? '' });
  };
}
