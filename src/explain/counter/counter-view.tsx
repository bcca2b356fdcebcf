import { useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { CaseChoice } from '#explain/case-choice.tsx';
import { casesShown } from '#explain/cases-shown.ts';
import { AgencyFolder } from '#explain/counter/agency-folder.tsx';
import { useText } from '#ui/text/use-text.ts';
import './counter.css';

interface CounterViewProps {
  setting: Setting;
  world: World;
  /** The file that lies open at first; the exercise's own unless said. */
  procedure?: ProcedureId;
  /** Plays the agent: gives the case what was decided. Without it one only looks. */
  onDecide?: (procedure: ProcedureId, event: CaseEvent) => void;
}

/** The other side of the counter: the same case file as the agency sees it. */
export function CounterView({ setting, world, procedure, onDecide }: CounterViewProps) {
  const say = useText('counter');
  const [picked, setPicked] = useState<ProcedureId>();
  const files = casesShown(setting, world);
  const wanted = picked ?? procedure;
  // A case that followed from another is gone again when one goes back to before it began.
  const open = wanted && files.includes(wanted) ? wanted : setting.exercise.procedure;
  return (
    <div className="explain-counter">
      <p className="explain-intro">{say.rich('intro')}</p>
      {files.length > 1 && <CaseChoice setting={setting} cases={files} chosen={open} onChoose={setPicked} />}
      <AgencyFolder
        key={open}
        setting={setting}
        world={world}
        procedure={open}
        {...(onDecide ? { onDecide: (event) => onDecide(open, event) } : {})}
      />
    </div>
  );
}
