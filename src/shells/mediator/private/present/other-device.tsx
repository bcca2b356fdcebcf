import { type FormEvent, useId, useState } from 'react';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { RelayRefusal } from '#workshop/client/links.ts';
import { showCode } from '#workshop/protocol.ts';

/** How the public window is shown on other devices. */
export interface OtherDevices {
  /** How one comes in there; undefined while nobody is invited. */
  invitation: { address: string; code: string; square: string } | undefined;
  busy: boolean;
  refused: RelayRefusal['refusal'] | undefined;
  onBegin: (organiserKey?: string) => void;
  onEnd: () => void;
}

/** Invites a tablet, or the computer of the projector: address, code, and a square for its camera. */
export function OtherDevice({ invitation, busy, refused, onBegin, onEnd }: OtherDevices) {
  const t = useText('mediator');
  return (
    <section className="mediator-present__device" aria-labelledby="present-device">
      <h3 id="present-device">{t('device.title')}</h3>
      {invitation ? (
        <>
          <p>{t('device.how')}</p>
          <dl>
            <dt>{t('device.address')}</dt>
            <dd>{invitation.address.replace(/^https?:\/\//, '')}</dd>
            <dt>{t('device.code')}</dt>
            <dd>
              <span aria-hidden="true">{showCode(invitation.code)}</span>
              <VisuallyHidden>{[...invitation.code].join(' ')}</VisuallyHidden>
            </dd>
          </dl>
          <img src={invitation.square} alt={t('device.square')} width="200" height="200" />
          <Button look="secondary" icon="close" onPress={onEnd}>
            {t('device.end')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('device.what')}</p>
          {refused === 'organiser-key' ? (
            <KeyForm busy={busy} onBegin={onBegin} />
          ) : (
            <Button look="secondary" icon="screen" busy={busy} onPress={() => onBegin()}>
              {t('device.begin')}
            </Button>
          )}
          {refused && <Refused refused={refused} />}
        </>
      )}
    </section>
  );
}

function Refused({ refused }: { refused: RelayRefusal['refusal'] }) {
  const t = useText('mediator');
  const why = refused === 'organiser-key' || refused === 'too-often' ? refused : 'none';
  return <Notice kind="warning" live title={t(`device.refused.${why}`)} />;
}

/** A site for everybody asks for the organisation's key. */
function KeyForm({ busy, onBegin }: Pick<OtherDevices, 'busy' | 'onBegin'>) {
  const t = useText('mediator');
  const id = useId();
  const [key, setKey] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key && !busy) onBegin(key);
  };
  return (
    <form className="mediator-present__key" onSubmit={submit}>
      <label htmlFor={id}>{t('device.key')}</label>
      <input id={id} type="password" value={key} onChange={({ target }) => setKey(target.value)} autoComplete="off" />
      <Button type="submit" busy={busy}>
        {t('device.begin')}
      </Button>
    </form>
  );
}
