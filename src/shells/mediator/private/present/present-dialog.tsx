import { AskHelp } from '#shells/mediator/private/present/ask-help.tsx';
import { BlockedHelp } from '#shells/mediator/private/present/blocked-help.tsx';
import { OtherDevice, type OtherDevices } from '#shells/mediator/private/present/other-device.tsx';
import { ScreenHelp } from '#shells/mediator/private/present/screen-help.tsx';
import type { Presenting, Step } from '#shells/mediator/private/present/use-presenting.ts';
import { WindowList } from '#shells/mediator/private/present/window-list.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { useText } from '#ui/text/use-text.ts';

interface PresentDialogProps {
  presenting: Presenting;
  /** How many public windows were opened otherwise than here. */
  others: number;
  address: string;
  devices?: OtherDevices | undefined;
}

/** What has to be said while public windows are opened, one thing at a time. */
export function PresentDialog({ presenting, others, address, devices }: PresentDialogProps) {
  const t = useText('mediator');
  const { step, opened } = presenting;
  return (
    <Dialog
      open={step.at !== 'none'}
      onClose={() => presenting.show('none')}
      title={step.at === 'none' ? '' : t(`present.titles.${step.at}`)}
    >
      <Inside step={step} presenting={presenting} others={others} address={address} />
      {step.at === 'windows' && devices && <OtherDevice {...devices} />}
      {step.at === 'windows' && <ScreenHelp isOpen={opened.windows.length + others > 0} />}
    </Dialog>
  );
}

function Inside({ step, presenting, others, address }: PresentDialogProps & { step: Step }) {
  switch (step.at) {
    case 'none':
      return null;
    case 'ask':
    case 'ready':
      return <AskHelp step={step} presenting={presenting} />;
    case 'blocked':
      return <BlockedHelp address={address} onRetry={() => presenting.openAt()} />;
    case 'windows':
      return <WindowList presenting={presenting} others={others} />;
  }
}
