import { Fragment, useState } from 'react';
import { addressParts } from '#ui/layout/address-parts.ts';
import { AddressReading } from '#ui/layout/address-reading.tsx';
import { Dialog } from '#ui/layout/dialog.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The address bar: padlock, the name that decides in bold, the rest in grey. Read, not typed. */
export function BrowserAddress({ address }: { address: string }) {
  const ui = useText('ui');
  const [reading, setReading] = useState(false);
  if (address === '') {
    return (
      <p className="ui-browser__address">
        <VisuallyHidden>{ui('browser.address')} </VisuallyHidden>
        <span className="ui-browser__path">{ui('browser.newTab')}</span>
      </p>
    );
  }
  const { protocol, secure, before, name, rest } = addressParts(address);
  return (
    <>
      <p className="ui-browser__address">
        <span className={secure ? 'ui-browser__lock' : 'ui-browser__lock ui-browser__lock--open'}>
          <Icon name={secure ? 'lock' : 'unlock'} />
          <VisuallyHidden>{ui(secure ? 'browser.secure' : 'browser.insecure')}. </VisuallyHidden>
        </span>
        <VisuallyHidden>{ui('browser.address')} </VisuallyHidden>
        {/* Addresses read left to right in every language. */}
        <span className="ui-browser__url" dir="ltr">
          <span className="ui-browser__path">{protocol}</span>
          <span className="ui-browser__host">
            <Broken text={before} />
            <strong className="ui-browser__name">
              <Broken text={name} />
            </strong>
          </span>
          {rest && <span className="ui-browser__path">{rest}</span>}
        </span>
      </p>
      <button
        type="button"
        className="ui-browser__read"
        aria-label={ui('browser.read')}
        title={ui('browser.read')}
        onClick={() => setReading(true)}
      >
        <Icon name="help" />
        <span className="ui-browser__read-words">{ui('browser.read')}</span>
      </button>
      <Dialog open={reading} onClose={() => setReading(false)} title={ui('browser.read')}>
        <AddressReading address={address} />
      </Dialog>
    </>
  );
}

/** What does not fit breaks before a dot, where a host has parts, rather than inside a name. */
function Broken({ text }: { text: string }) {
  return text.split(/(?=[.])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other identity than their place
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
