import type { ReactNode } from 'react';
import { addressParts } from '#ui/layout/address-parts.ts';
import { BreakableAddress } from '#ui/layout/breakable-address.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './address-reading.css';

/** An address taken apart, each part with what it says and does not say. */
export function AddressReading({ address }: { address: string }) {
  const ui = useText('ui');
  const { protocol, secure, before, name, rest } = addressParts(address);
  return (
    <div className="ui-address">
      {/* Addresses read left to right in every language. */}
      <p className="ui-address__whole" dir="ltr">
        <span className="ui-address__quiet">{protocol}</span>
        <BreakableAddress text={before} />
        <strong className="ui-address__name">
          <BreakableAddress text={name} />
        </strong>
        <span className="ui-address__quiet">
          <BreakableAddress text={rest} />
        </span>
      </p>
      <dl className="ui-address__parts">
        <Part shown={name} decides title={ui('address.name')}>
          {ui.rich('address.nameSays')}
        </Part>
        {before !== '' && before !== 'www.' && (
          <Part shown={before} title={ui('address.before')}>
            {ui.rich('address.beforeSays')}
          </Part>
        )}
        {rest && (
          <Part shown={rest} title={ui('address.rest')}>
            {ui.rich('address.restSays')}
          </Part>
        )}
        <Part
          shown={
            <>
              <Icon name={secure ? 'lock' : 'unlock'} /> {protocol}
            </>
          }
          title={ui(secure ? 'address.lock' : 'address.noLock')}
        >
          {ui.rich(secure ? 'address.lockSays' : 'address.noLockSays')}
        </Part>
      </dl>
    </div>
  );
}

interface PartProps {
  shown: ReactNode;
  title: string;
  decides?: boolean;
  children: ReactNode;
}

function Part({ shown, title, decides, children }: PartProps) {
  return (
    <div className={decides ? 'ui-address__part ui-address__part--decides' : 'ui-address__part'}>
      <dt>
        <span className="ui-address__title">{title}</span>
        <span className="ui-address__shown" dir="ltr">
          {typeof shown === 'string' ? <BreakableAddress text={shown} /> : shown}
        </span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
