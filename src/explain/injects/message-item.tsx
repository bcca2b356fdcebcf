import type { Instant } from '#domain/time.ts';
import type { InjectableMessage } from '#explain/injects/injectable.ts';
import { Button } from '#ui/forms/button.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const ICONS: Record<InjectableMessage['message']['channel'], IconName> = {
  email: 'mail',
  sms: 'phone',
  post: 'letterbox',
  call: 'call',
  visit: 'person',
};

interface MessageItemProps extends InjectableMessage {
  scenario: string;
  now: Instant;
  onPress: () => void;
}

/** A message, a call or a visit that the scenario holds ready. */
export function MessageItem({ scenario, message, at, now, onPress }: MessageItemProps) {
  const t = useText('injects');
  const words = useText(`scenarios/${scenario}`);
  const subject = words(`messages.${message.id}.subject`);
  return (
    <li className="explain-inject">
      <div className="explain-inject__what">
        <p className="explain-inject__kind">
          <Icon name={ICONS[message.channel]} />
          {t(`channels.${message.channel}`)}
          {message.fraud && <strong>{t('fraud')}</strong>}
        </p>
        <p>{subject}</p>
        {at !== undefined && (
          <p className="explain-inject__note">{t(at <= now ? 'came' : 'planned', { day: { day: at } })}</p>
        )}
      </div>
      <Button look="secondary" icon="play" label={t('arriveNamed', { subject })} onPress={onPress}>
        {t('arrive')}
      </Button>
    </li>
  );
}
