import { useDesk } from '#desk/desk-context.ts';
import type { Draft } from '#desk/draft.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface AttachFilesProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

/** The files of the device that can go with a message, each with its weight; those in the bin stay behind. */
export function AttachFiles({ draft: { attachments }, onChange }: AttachFilesProps) {
  const say = useText('mailbox');
  const format = useFormat();
  const { files } = useDesk();
  const offered = files.filter(({ deleted }) => !deleted);
  const chosen = offered.filter(({ id }) => attachments.includes(id));
  const weight = chosen.reduce((sum, { size }) => sum + size, 0);
  if (offered.length === 0) return null;
  return (
    <fieldset className="desk-write__papers">
      <legend>{say('write.attachLegend')}</legend>
      {offered.map(({ id, name, fileName, size }) => (
        <label key={id} className="desk-write__paper">
          <input
            type="checkbox"
            checked={attachments.includes(id)}
            data-coach-id={coachIds.mailFile(id)}
            onChange={({ target }) =>
              onChange({
                attachments: target.checked ? [...attachments, id] : attachments.filter((one) => one !== id),
              })
            }
          />
          <span>
            {fileName}{' '}
            <span className="desk-write__detail">
              {name}, {format.size(size)}
            </span>
          </span>
        </label>
      ))}
      <p role="status" className="desk-write__weight">
        {chosen.length > 0 && say('write.attached', { count: chosen.length, size: format.size(weight) })}
      </p>
    </fieldset>
  );
}
