import { useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import { filesInPlay } from '#explain/counter/agency-file.ts';
import { AgencyFolder } from '#explain/counter/agency-folder.tsx';
import { CasePicker } from '#explain/counter/case-picker.tsx';
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
  const files = filesInPlay(setting);
  const open = picked ?? procedure ?? setting.exercise.procedure;
  return (
    <div className="explain-counter">
      <p className="explain-intro">{say.rich('intro')}</p>
      {files.length > 1 && <CasePicker setting={setting} files={files} open={open} onPick={setPicked} />}
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
