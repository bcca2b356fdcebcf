import { UPLOAD_TYPES } from '#domain/paper.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

interface DeviceFilesProps {
  id: string;
  /** Said above, where there is another way to choose. */
  title?: string;
  several: boolean;
  onChoose: (files: File[]) => void;
  describedBy?: string;
  coachId?: string;
}

/** Any files of the device: chosen, dropped, or photographed on a phone. The browser's own controls do it all. */
export function DeviceFiles({ id, title, several, onChoose, describedBy, coachId }: DeviceFilesProps) {
  const ui = useText('ui');
  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // Emptied, so that choosing the same file again after a refusal is noticed.
    input.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <div className="ui-file__own">
      <div>
        {title && <p className="ui-file__title">{title}</p>}
        <p className="ui-file__warning">{ui.rich('file.warning')}</p>
      </div>
      <div className="ui-file__device">
        <span className="ui-button ui-button--secondary" aria-hidden="true">
          <Icon name="attach" />
          {ui('file.choose')}
        </span>
        <span className="ui-file__drop" aria-hidden="true">
          {ui('file.drop')}
        </span>
        <input
          type="file"
          id={id}
          className="ui-file__native"
          accept={UPLOAD_TYPES.join(',')}
          multiple={several}
          aria-label={ui('file.chooseFromDevice')}
          aria-describedby={describedBy}
          data-coach-id={coachId}
          data-choice
          onChange={(event) => choose(event.target)}
        />
      </div>
      <div className="ui-file__device ui-file__camera">
        <span className="ui-button ui-button--secondary" aria-hidden="true">
          <Icon name="phone" />
          {ui('file.camera')}
        </span>
        <input
          type="file"
          className="ui-file__native"
          accept="image/*"
          capture="environment"
          aria-label={ui('file.cameraLabel')}
          aria-describedby={describedBy}
          onChange={(event) => choose(event.target)}
        />
      </div>
    </div>
  );
}
