import { type ReactNode, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import type { IconName } from '#ui/layout/icon.tsx';

interface MoveButtonProps {
  procedure: ProcedureId;
  move: string;
  look?: 'primary' | 'secondary';
  icon?: IconName;
  /** Said once it was done, where the page stays as it was. */
  done?: { title: string; body: ReactNode };
  children: ReactNode;
}

/** A button that does a move by itself, and says what became of it. */
export function MoveButton({ procedure, move, look = 'secondary', icon, done, children }: MoveButtonProps) {
  const { send, busy, trouble } = useMove(procedure);
  const [sent, setSent] = useState(0);
  const press = async () => {
    if (await send(move)) setSent((times) => times + 1);
  };
  return (
    <div className="portal-move">
      <Button look={look} icon={icon} busy={busy} coachId={coachIds.move(move)} onPress={press}>
        {children}
      </Button>
      {done && sent > 0 && (
        <Notice key={sent} kind="success" title={done.title} live>
          {done.body}
        </Notice>
      )}
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
