import { Fragment } from 'react';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The address bar: padlock, host in bold, the rest in grey. Read, not typed. */
export function BrowserAddress({ address }: { address: string }) {
  const ui = useText('ui');
  const url = new URL(address);
  const secure = url.protocol === 'https:';
  const rest = `${url.pathname}${url.search}`;
  return (
    <p className="ui-browser__address">
      <span className={secure ? 'ui-browser__lock' : 'ui-browser__lock ui-browser__lock--open'}>
        <Icon name={secure ? 'lock' : 'unlock'} />
        <VisuallyHidden>{ui(secure ? 'browser.secure' : 'browser.insecure')}. </VisuallyHidden>
      </span>
      <VisuallyHidden>{ui('browser.address')} </VisuallyHidden>
      {/* Addresses read left to right in every language. */}
      <span className="ui-browser__url" dir="ltr">
        <span className="ui-browser__path">{`${url.protocol}//`}</span>
        <span className="ui-browser__host">
          <Host name={url.host} />
        </span>
        {rest !== '/' && <span className="ui-browser__path">{rest}</span>}
      </span>
    </p>
  );
}

/** A host that does not fit breaks before a dot, where it has parts, rather than inside a name. */
function Host({ name }: { name: string }) {
  const [first, ...rest] = name.split('.');
  return (
    <>
      {first}
      {rest.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other identity than their place
        <Fragment key={index}>
          <wbr />.{part}
        </Fragment>
      ))}
    </>
  );
}
