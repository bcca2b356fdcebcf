import { useId, useRef, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import { nameOfEvent } from '#domain/delays.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { outcomeOf } from '#explain/counter/outcome.ts';
import { OutcomeView } from '#explain/counter/outcome-view.tsx';
import { useCaseName } from '#explain/counter/use-case-name.ts';
import { type InjectableEvent, injectableEvents, injectableMessages } from '#explain/injects/injectable.ts';
import { MessageItem } from '#explain/injects/message-item.tsx';
import { PlainList } from '#explain/plain-list.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import './injects.css';

interface InjectListProps {
  setting: Setting;
  world: World;
  onInject: (procedure: ProcedureId, event: CaseEvent) => void;
  onPost: (message: string) => void;
}

/** What was slipped in last, and the world before it, to say what came of it. */
type Slipped = { before: World } & ({ procedure: ProcedureId; event: CaseEvent } | { message: string });

/** Everything that whoever leads the exercise can let happen now: to a case, or in the post. */
export function InjectList({ setting, world, onInject, onPost }: InjectListProps) {
  const t = useText('injects');
  const nameOf = useCaseName(setting);
  const [slipped, setSlipped] = useState<Slipped>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const events = injectableEvents(setting, world);
  const messages = injectableMessages(setting, world);
  const cases = [...new Set(events.map(({ procedure }) => procedure))];

  const tell = (done: Slipped) => {
    setSlipped(done);
    // The pressed button may be gone: what happened cannot always happen twice.
    heading.current?.focus();
  };
  const inject = ({ procedure, event }: InjectableEvent) => {
    onInject(procedure, event);
    tell({ procedure, event, before: world });
  };
  const post = (message: string) => {
    onPost(message);
    tell({ message, before: world });
  };
  return (
    <section className="explain-injects" aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {t('title')}
      </h3>
      <p>{t('intro')}</p>
      <div role="status">{slipped && <SlippedIn setting={setting} world={world} slipped={slipped} />}</div>
      {events.length + messages.length === 0 && <p>{t('none')}</p>}
      {cases.map((procedure) => (
        <div key={procedure} className="explain-injects__group">
          <h4>{nameOf(procedure)}</h4>
          <PlainList className="explain-injects__list">
            {events
              .filter((one) => one.procedure === procedure)
              .map((one) => (
                <EventItem key={one.event.type} {...one} onPress={() => inject(one)} />
              ))}
          </PlainList>
        </div>
      ))}
      {messages.length > 0 && (
        <div className="explain-injects__group">
          <h4>{t('messages')}</h4>
          <PlainList className="explain-injects__list">
            {messages.map((one) => (
              <MessageItem
                key={one.message.id}
                scenario={setting.exercise.id}
                now={world.now}
                {...one}
                onPress={() => post(one.message.id)}
              />
            ))}
          </PlainList>
        </div>
      )}
    </section>
  );
}

function EventItem({ procedure, event, onPress }: InjectableEvent & { onPress: () => void }) {
  const t = useText('injects');
  const words = useText(`procedures/${procedure}`);
  const path = `events.${nameOfEvent(event.type)}`;
  const what = words(path);
  return (
    <li className="explain-inject">
      <p className="explain-inject__what">{words.rich(path)}</p>
      <Button look="secondary" icon="play" label={t('happenNamed', { what })} onPress={onPress}>
        {t('happen')}
      </Button>
    </li>
  );
}

/** Says what was slipped in and what came of it; nothing once it was taken back. */
function SlippedIn({ setting, world, slipped }: { setting: Setting; world: World; slipped: Slipped }) {
  const t = useText('injects');
  const ref = useTextRef();
  if ('message' in slipped) {
    if (world.letters.length <= slipped.before.letters.length) return null;
    const subject = ref({ key: `scenarios/${setting.exercise.id}:messages.${slipped.message}.subject` });
    return <Notice kind="success" title={t('arrived', { subject })} />;
  }
  const { procedure, event, before } = slipped;
  const outcome = outcomeOf(setting, before, world, procedure);
  const what = ref({ key: `procedures/${procedure}:events.${nameOfEvent(event.type)}` });
  return outcome ? <OutcomeView procedure={procedure} title={what} outcome={outcome} /> : null;
}
