import { useEffect, useId, useRef } from 'react';
import { ExamineLetter } from '#desk/examine-letter.tsx';
import type { LetterAct } from '#desk/letter-act.ts';
import { LetterActs } from '#desk/letter-acts.tsx';
import { LetterBody } from '#desk/letter-body.tsx';
import { useSender } from '#desk/sender.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Letter } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface CurrentCallProps {
  call: Letter;
  acts: LetterAct[];
  /** Nobody has answered yet: who calls is shown, what they want is not. */
  ringing: boolean;
  open: boolean;
  onOpen: () => void;
}

/** A call that rings or goes on. The number and the name are what the caller chose to show. */
export function CurrentCall({ call, acts, ringing, open, onOpen }: CurrentCallProps) {
  const say = useText('phone');
  const id = useId();
  const { name, address } = useSender(call);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef({ open, ringing });
  useEffect(() => {
    const { open: was, ringing: rang } = before.current;
    before.current = { open, ringing };
    // The button that was pressed has gone: the caller's name takes its place.
    if (open && (!was || rang !== ringing)) title.current?.focus();
  }, [open, ringing]);
  return (
    <section className="desk-call" aria-labelledby={id}>
      <p className="desk-call__state">
        <Icon name="call" />
        {say(ringing ? 'call.ringing' : 'call.talking')}
      </p>
      <h3 ref={title} id={id} tabIndex={-1} className="desk-call__name">
        {name}
      </h3>
      {address && address !== name && (
        <p className="desk-call__number" dir="ltr">
          {address}
        </p>
      )}
      {open ? (
        <>
          {ringing ? (
            <p className="desk-call__calm">{say('call.calm')}</p>
          ) : (
            <div className="desk-call__words">
              <LetterBody letter={call} />
            </div>
          )}
          <LetterActs acts={acts} />
          {!ringing && <ExamineLetter letter={call} />}
        </>
      ) : (
        <Button look="secondary" coachId={coachIds.letter(call.id)} onPress={onOpen}>
          {say(ringing ? 'call.look' : 'call.back')}
        </Button>
      )}
    </section>
  );
}
