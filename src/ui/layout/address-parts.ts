/** An address in the parts one looks at, in the order in which they stand. */
export interface AddressParts {
  /** `https://` */
  protocol: string;
  secure: boolean;
  /** What stands before the deciding name, with its dot; e.g. `www.` */
  before: string;
  /** The name that decides: the end of what stands before the first single `/`, e.g. `bruyere.example`. */
  name: string;
  /** From that `/` on; empty for the first page. */
  rest: string;
}

export function addressParts(address: string): AddressParts {
  const { protocol, host, pathname, search } = new URL(address);
  const labels = host.split('.');
  const rest = `${pathname}${search}`;
  return {
    protocol: `${protocol}//`,
    secure: protocol === 'https:',
    before: labels
      .slice(0, -2)
      .map((label) => `${label}.`)
      .join(''),
    name: labels.slice(-2).join('.'),
    rest: rest === '/' ? '' : rest,
  };
}
