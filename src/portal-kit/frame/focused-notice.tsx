import { type ReactNode, useEffect, useRef } from 'react';
import { Notice, type NoticeKind } from '#ui/journey/notice.tsx';

interface FocusedNoticeProps {
  kind: NoticeKind;
  title: string;
  /** A change of it means that the same thing happened again. */
  occurrence?: string | number;
  children: ReactNode;
}

/** The answer to what was just pressed: brought into sight and read out, wherever on the page the button was. */
export function FocusedNotice({ kind, title, occurrence, children }: FocusedNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: happening again is a reason to speak again
  useEffect(() => {
    // A page that has just been opened is read from its top.
    if (navigator.userActivation?.hasBeenActive) box.current?.focus();
  }, [occurrence]);
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice kind={kind} title={title}>
        {children}
      </Notice>
    </div>
  );
}
