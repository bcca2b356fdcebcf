import type { SessionStore } from '#backend/session-store.ts';
import type { Letter } from '#domain/letter.ts';
import { frontOf } from '#engine/coach/letters.ts';
import { CalendarControl } from '#shell-kit/calendar/calendar-control.tsx';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';
import type { Waiting } from '#shell-kit/session/use-waiting.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';

interface CalendarPanelProps {
  store: SessionStore;
  world: WindowParts['world'];
  waiting: Waiting;
}

/** The simulated date: the only way for time to pass, and what happened meanwhile. */
export function CalendarPanel({ store, world, waiting }: CalendarPanelProps) {
  /** Opens a letter for everybody, where it is read: on the desk, or among the messages of the agency's site. */
  const read = (letter: Letter) => {
    const where = frontOf(letter);
    if (isDeskFront(where)) return store.append({ kind: 'open', front: where, letter: letter.id });
    store.append({ kind: 'open', front: 'portal' });
    if (letter.agency) store.append({ kind: 'visit', site: letter.agency, page: `/messages/${letter.id}` });
  };
  return (
    <CalendarControl
      setting={store.setting}
      world={world}
      onWait={waiting.wait}
      story={waiting.story}
      span={waiting.span}
      onStoryRead={waiting.forget}
      onOpenLetter={read}
      roomy={false}
    />
  );
}
