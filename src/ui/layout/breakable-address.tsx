import { Fragment } from 'react';

/** An address, or a part of one: what does not fit goes on at a dot or a bar rather than inside a name. */
export function BreakableAddress({ text }: { text: string }) {
  return text.split(/(?=[./])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an address have no other identity than their place
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
