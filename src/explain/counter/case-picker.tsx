import { useId } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { Setting } from '#engine/session/setting.ts';
import { useCaseName } from '#explain/counter/use-case-name.ts';
import { useText } from '#ui/text/use-text.ts';

interface CasePickerProps {
  setting: Setting;
  files: ProcedureId[];
  open: ProcedureId;
  onPick: (procedure: ProcedureId) => void;
}

/** Which of several files lies on the desk. */
export function CasePicker({ setting, files, open, onPick }: CasePickerProps) {
  const say = useText('counter');
  const nameOf = useCaseName(setting);
  const id = useId();
  return (
    <fieldset className="explain-files">
      <legend className="explain-files__question">{say('pick')}</legend>
      <div className="explain-files__list">
        {files.map((file) => (
          <label key={file} className="explain-files__tab">
            <input type="radio" name={id} checked={file === open} onChange={() => onPick(file)} />
            <span>{nameOf(file)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
