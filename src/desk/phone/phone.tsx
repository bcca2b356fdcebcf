import { useId, useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import { isAnswering, isOfCall } from '#desk/letter-act.ts';
import { Calls } from '#desk/phone/calls.tsx';
import { Contacts } from '#desk/phone/contacts.tsx';
import { CurrentCall } from '#desk/phone/current-call.tsx';
import { Messages } from '#desk/phone/messages.tsx';
import { useActedFocus } from '#desk/use-acted-focus.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './phone.css';

export interface PhoneProps {
  /** The text messages and calls that have arrived, latest first. */
  letters: Letter[];
  /** What is open, by id. */
  open?: string;
  onOpen: (letter: string | undefined) => void;
}

const TABS = ['messages', 'calls', 'contacts'] as const;
type Tab = (typeof TABS)[number];

/** The persona's telephone. A call that rings or goes on stands above everything else. */
export function Phone({ letters, open, onOpen }: PhoneProps) {
  const say = useText('phone');
  const format = useFormat();
  const { persona, actsOn, now } = useDesk();
  const id = useId();
  const [chosen, setChosen] = useState<Tab>();
  const messages = letters.filter(({ channel }) => channel === 'sms');
  const calls = letters.filter(({ channel }) => channel === 'call');
  const current = calls.find((call) => actsOn(call).some(isOfCall));
  const opened = letters.find((letter) => letter.id === open && letter !== current);
  const { whole, acting } = useActedFocus(opened?.id);
  const unread = messages.filter(({ read }) => !read);
  const old = calls.filter((call) => call !== current);
  // While a list is covered, its tab is the way to the letter that the coach most likely speaks of.
  const next = {
    messages: messages.find((letter) => actsOn(letter).length > 0) ?? unread[0] ?? messages[0],
    calls: old.find((call) => actsOn(call).length > 0) ?? old[0],
    contacts: undefined,
  };
  // What was opened from elsewhere decides which list it lies in; before anything was chosen, what can be done does.
  const waiting = old.some((call) => actsOn(call).length > 0) ? 'calls' : 'messages';
  const tab = opened ? (opened.channel === 'call' ? 'calls' : 'messages') : (chosen ?? waiting);
  const close = acting(() => onOpen(undefined));
  const select = (wanted: Tab) => {
    setChosen(wanted);
    if (opened) onOpen(undefined);
  };
  const panels = {
    messages: (
      <Messages
        letters={messages}
        {...(opened?.channel === 'sms' ? { opened } : {})}
        onOpen={(letter) => acting(() => onOpen(letter))()}
        onBack={close}
      />
    ),
    calls: (
      <Calls
        calls={old}
        {...(opened?.channel === 'call' ? { opened } : {})}
        onOpen={(letter) => acting(() => onOpen(letter))()}
        onBack={close}
      />
    ),
    contacts: <Contacts />,
  };
  const badges = { messages: unread.length, calls: old.filter(({ read }) => !read).length, contacts: 0 };
  return (
    <section ref={whole} className="desk-phone" aria-labelledby={id}>
      <header className="desk-phone__head">
        <h2 id={id}>{say('title', { firstName: persona.firstName })}</h2>
        <p>
          <span>{persona.phone}</span>
          <span className="desk-phone__clock">{format.time(now)}</span>
        </p>
      </header>
      {current && (
        <CurrentCall
          key={current.id}
          call={current}
          acts={actsOn(current)}
          ringing={actsOn(current).some(isAnswering)}
          open={current.id === open}
          onOpen={() => onOpen(current.id)}
        />
      )}
      <Tabs
        label={say('tabs.label')}
        selected={tab}
        onSelect={(wanted) => select(wanted as Tab)}
        tabs={TABS.map((each) => ({
          id: each,
          label: say(`tabs.${each}`),
          badge: badges[each],
          ...(tab !== each && next[each] ? { coachId: coachIds.letter(next[each].id) } : {}),
          panel: panels[each],
        }))}
      />
    </section>
  );
}
