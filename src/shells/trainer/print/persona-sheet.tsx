import type { ReactNode } from 'react';
import type { Setting } from '#engine/session/setting.ts';
import { PersonaCard } from '#shell-kit/card/persona-card.tsx';
import { useText } from '#ui/text/use-text.ts';

interface PersonaSheetProps {
  setting: Setting;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** Counts from 0. */
  step: number;
  title: string;
}

/** What a learner has beside the keyboard: who they are, what to do, what opens the site. */
export function PersonaSheet({ setting, brief, step, title }: PersonaSheetProps) {
  const t = useText('print');
  const { firstName, lastName } = setting.exercise.persona;
  return (
    <article className="print-sheet print-persona">
      <header>
        <p className="print-kind">{t('persona.kind')}</p>
        <h3 className="print-title">
          {firstName} {lastName}
        </h3>
        <p>{t('persona.step', { n: step + 1, title })}</p>
      </header>
      <PersonaCard setting={setting} brief={brief} heading="h4" />
    </article>
  );
}
