import { Button } from '#ui/forms/button.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './call-banner.css';

/** A call of the persona's telephone. */
export interface Calling {
  /** Its letter, by id. */
  letter: string;
  /** Nobody has answered yet. */
  ringing: boolean;
}

interface CallBannerProps {
  /** Undefined while nobody calls, or while the telephone lies in front. */
  call: Calling | undefined;
  onLook: (call: Calling) => void;
}

/** Says without a sound that the telephone rings. */
export function CallBanner({ call, onLook }: CallBannerProps) {
  const t = useText('shell-kit');
  return (
    <div role="status" className="shell-call">
      {call && (
        <>
          <p>
            <Icon name="call" size="large" />
            {t(call.ringing ? 'call.ringing' : 'call.waiting')}
          </p>
          <Button look="secondary" onPress={() => onLook(call)}>
            {t('call.look')}
          </Button>
        </>
      )}
    </div>
  );
}
