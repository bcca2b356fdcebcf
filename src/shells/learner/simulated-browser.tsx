import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { BrowserWindow } from '#ui/layout/browser-window.tsx';

/** The portal in its browser. Back works as in the real one, but never leads out of the exercise. */
export function SimulatedBrowser({ address, children }: { address: string; children: ReactNode }) {
  const navigate = useNavigate();
  const [visited, setVisited] = useState([address]);
  if (visited.at(-1) !== address) setVisited(visit(visited, address));
  return (
    <BrowserWindow address={address} onBack={visited.length > 1 ? () => void navigate(-1) : undefined}>
      {children}
    </BrowserWindow>
  );
}

/** The way to this address: one page shorter when it is the page one came from. */
function visit(way: string[], address: string): string[] {
  return way.at(-2) === address ? way.slice(0, -1) : [...way, address];
}
