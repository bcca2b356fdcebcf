import { useEffect, useRef, useState } from 'react';
import { PaperViewer } from '#desk/documents/paper-viewer.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface LockedFileProps {
  paper: Paper;
  persona: Persona;
  title: string;
  fileName: string;
}

/** A PDF that asks for a password before it shows anything: the persona knows it. */
export function LockedFile({ paper, persona, title, fileName }: LockedFileProps) {
  const say = useText('explorer');
  const [shown, setShown] = useState(false);
  const viewer = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: what it has opened takes the focus.
  useEffect(() => {
    if (shown) viewer.current?.querySelector('button')?.focus();
  }, [shown]);
  if (shown)
    return (
      <div ref={viewer} className="desk-unlocked">
        <PaperViewer paper={paper} persona={persona} title={title} fileName={fileName} />
      </div>
    );
  const password = persona.birthDate.split('-').toReversed().join('');
  return (
    <div className="desk-locked">
      <Icon name="lock" size="large" />
      <p>
        <strong>{say('locked.title')}</strong>
      </p>
      <p>{say('locked.password', { firstName: persona.firstName, password })}</p>
      <Button look="secondary" onPress={() => setShown(true)}>
        {say('locked.open')}
      </Button>
    </div>
  );
}
