import { useId, useRef, useState } from 'react';
import { useDesk } from '#desk/desk-context.ts';
import { isFollowing } from '#desk/letter-act.ts';
import type { Letter } from '#domain/letter.ts';
import { Button } from '#ui/forms/button.tsx';
import { AddressReading } from '#ui/layout/address-reading.tsx';
import { BreakableAddress } from '#ui/layout/breakable-address.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import './message-link.css';

/**
 * The link of a letter. Pressing its words shows where it leads, as a long press or a resting mouse does in a real
 * mailbox: the words may say anything, the address alone decides.
 */
export function MessageLink({ letter }: { letter: Letter }) {
  const say = useText('desk');
  const sayRef = useTextRef();
  const { hostOf, onVisit, actsOn } = useDesk();
  const id = useId();
  const [reading, setReading] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { link, words, values, fraud } = letter;
  if (!link) return null;

  const address = `https://${hostOf(link.site)}${link.page === '/' ? '' : link.page}`;
  const own = `${words}.link`;
  const shown = sayRef.has(own) ? sayRef({ key: own, values }) : address;
  const follow = actsOn(letter).find(isFollowing);
  // What a fraud leads to is part of its story: outside of it, its door is shut.
  const open = follow?.onPress ?? (fraud ? undefined : () => onVisit(link));
  const leave = () => {
    setReading(false);
    toggle.current?.focus();
  };
  return (
    <div className="desk-link">
      <button
        type="button"
        className="desk-link__words"
        aria-expanded={reading}
        aria-controls={id}
        onClick={() => setReading(true)}
      >
        <Icon name="forward" />
        <span dir="auto">
          <BreakableAddress text={shown} />
        </span>
      </button>
      <div id={id} className="desk-link__reading">
        {reading && (
          <>
            <p className="desk-link__lead">{say('link.leads')}</p>
            <AddressReading address={address} />
          </>
        )}
      </div>
      {!open && <p className="desk-link__dead">{say('link.dead')}</p>}
      <div className="desk-link__choices">
        {open && (
          <Button look="secondary" onPress={open} {...(follow ? { coachId: follow.coachId } : {})}>
            {say('link.open')}
          </Button>
        )}
        <Button
          ref={toggle}
          look={reading ? 'secondary' : 'quiet'}
          expanded={reading}
          controls={id}
          onPress={reading ? leave : () => setReading(true)}
        >
          {say(reading ? 'link.leave' : 'link.read')}
        </Button>
      </div>
    </div>
  );
}
