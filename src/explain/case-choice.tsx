import { useId } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import './case-choice.css';

interface CaseChoiceProps {
  setting: Setting;
  cases: ProcedureId[];
  chosen: ProcedureId;
  onChoose: (procedure: ProcedureId) => void;
}

/** Which of several cases everything below is about. */
export function CaseChoice({ setting, cases, chosen, onChoose }: CaseChoiceProps) {
  const say = useText('explain');
  const ref = useTextRef();
  const name = useId();
  return (
    <fieldset className="explain-cases">
      <legend>{say('cases.question')}</legend>
      {cases.map((id) => (
        <label key={id} className="explain-cases__case">
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {say('cases.named', {
              title: ref({ key: `procedures/${id}:title` }),
              agency: ref({ key: `agencies/${rulesOf(setting, id).agency}:name` }),
            })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
