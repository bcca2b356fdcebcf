import type { Attached } from '#ui/forms/attached.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

interface AttachedFileProps {
  id?: string;
  file: Attached;
  /** The paper it was made of, as the list calls it. */
  paperName?: string;
  busy: boolean;
  onRemove?: () => void;
}

/** The file that was sent, where it was chosen, and the way to take it back. */
export function AttachedFile({ id, file, paperName, busy, onRemove }: AttachedFileProps) {
  const ui = useText('ui');
  const format = useFormat();
  return (
    <div className="ui-file__attached" data-attached>
      <Icon name="check" size="large" />
      <span>
        <span className="ui-file__name">{paperName ?? file.fileName}</span>
        <span className="ui-file__detail">
          {ui('file.attached')}
          {paperName && `\u00a0: ${file.fileName}`}, {format.size(file.size)}
        </span>
      </span>
      {onRemove && (
        <Button
          id={id}
          look="quiet"
          busy={busy}
          label={ui('removeFile', { name: paperName ?? file.fileName })}
          onPress={onRemove}
        >
          {ui('remove')}
        </Button>
      )}
    </div>
  );
}
