import { Button } from '#ui/forms/button.tsx';
import type { Attached } from '#ui/forms/file-input.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface AttachedFileProps {
  id: string;
  file: Attached;
  busy: boolean;
  onRemove?: () => void;
  coachId?: string;
}

/** The file that was sent, and the way to take it back. */
export function AttachedFile({ id, file, busy, onRemove, coachId }: AttachedFileProps) {
  const ui = useText('ui');
  const format = useFormat();
  return (
    <div className="ui-file__attached" id={id} tabIndex={-1}>
      <Icon name="check" size="large" />
      <span>
        <span className="ui-file__name">{file.fileName}</span>
        <span>
          {ui('file.attached')}, {format.size(file.size)}
        </span>
      </span>
      {onRemove && (
        <Button
          look="quiet"
          busy={busy}
          coachId={coachId}
          label={ui('removeFile', { name: file.fileName })}
          onPress={onRemove}
        >
          {ui('remove')}
        </Button>
      )}
    </div>
  );
}
