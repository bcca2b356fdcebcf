import { createContext, type KeyboardEvent, type ReactNode, useContext, useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './caps-lock.css';

interface CapsLock {
  /** The exercise has pressed the key: letters arrive with their case swapped. */
  played: boolean;
  turnOff: () => void;
}

const CapsLockContext = createContext<CapsLock>({ played: false, turnOff: () => {} });

/** Tells password boxes whether the exercise plays a caps lock that was pressed by mistake. */
export function CapsLockProvider({ played, turnOff, children }: CapsLock & { children: ReactNode }) {
  return <CapsLockContext value={{ played, turnOff }}>{children}</CapsLockContext>;
}

/** The caps lock as a password box sees it: the one that is played, and the device's own. */
export function useCapsLock() {
  const { played, turnOff } = useContext(CapsLockContext);
  const [pressed, setPressed] = useState(false);
  const watch = (event: KeyboardEvent) => setPressed(event.getModifierState('CapsLock'));
  /** What arrives in the box of what was just typed. What is pasted knows no caps lock. */
  const arriving = (before: string, after: string, how: Event): string => {
    const typed = !('inputType' in how) || String(how.inputType).startsWith('insertText');
    return played && typed ? swapTyped(before, after) : after;
  };
  return { on: played || pressed, played, turnOff, watch, arriving };
}

/** The text with the case of what was added to it swapped. */
export function swapTyped(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const added = after.slice(start, after.length - end);
  return after.slice(0, start) + swapCase(added) + after.slice(after.length - end);
}

const swapCase = (text: string): string =>
  [...text].map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase())).join('');

/** Beside a password box, where dots hide what goes wrong. */
export function CapsLockNote({
  on,
  played,
  turnOff,
}: Pick<ReturnType<typeof useCapsLock>, 'on' | 'played' | 'turnOff'>) {
  const ui = useText('ui');
  return (
    <div role="status" className="ui-caps">
      {on && (
        <>
          <Icon name="warning" />
          <span>{ui(played ? 'caps.played' : 'caps.device')}</span>
          {played && (
            <Button look="secondary" coachId={coachIds.incident('caps-lock')} onPress={turnOff}>
              {ui('caps.turnOff')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
