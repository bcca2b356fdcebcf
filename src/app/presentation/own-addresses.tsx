import type { ReactNode } from 'react';
import { MemoryRouter, UNSAFE_LocationContext, UNSAFE_RouteContext } from 'react-router';

interface OwnAddressesProps {
  /** Where one begins. */
  base: string;
  children: ReactNode;
}

const NO_ROUTE = { outlet: null, matches: [], isDataRoute: false };

/**
 * Pages with addresses of their own, inside a page of the app whose address stays as it is: a session that is looked at. The
 * router knows no other way to stand within itself than to be told that it does not.
 */
export function OwnAddresses({ base, children }: OwnAddressesProps) {
  return (
    <UNSAFE_LocationContext value={null as never}>
      <UNSAFE_RouteContext value={NO_ROUTE}>
        <MemoryRouter key={base} initialEntries={[base]}>
          {children}
        </MemoryRouter>
      </UNSAFE_RouteContext>
    </UNSAFE_LocationContext>
  );
}
