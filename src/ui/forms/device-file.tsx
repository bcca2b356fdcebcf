import { UPLOAD_TYPES } from '#domain/paper.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface DeviceFileProps {
  id: string;
  busy: boolean;
  onChoose: (file: File) => void;
  describedBy?: string;
  coachId?: string;
}

/** Any file of the device: chosen or dropped. The browser's own control does both. */
export function DeviceFile({ id, busy, onChoose, describedBy, coachId }: DeviceFileProps) {
  const ui = useText('ui');
  return (
    <div className="ui-file__device">
      <span className="ui-button ui-button--secondary" aria-hidden="true">
        <Icon name="attach" />
        {ui('file.choose')}
      </span>
      <span aria-hidden="true">{ui('file.drop')}</span>
      <input
        type="file"
        id={id}
        className="ui-file__native"
        accept={UPLOAD_TYPES.join(',')}
        disabled={busy}
        aria-label={ui('file.chooseFromDevice')}
        aria-describedby={describedBy}
        data-coach-id={coachId}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Emptied, so that choosing the same file again after a refusal is noticed.
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
