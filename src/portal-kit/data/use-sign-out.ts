import { useAgency } from '#portal-kit/data/agency.ts';
import { usePortal } from '#portal-kit/data/portal-visit.ts';
import { useMove } from '#portal-kit/data/use-move.ts';

/** Leaves the space by choice. */
export function useSignOut(): { busy: boolean; signOut: () => void } {
  const { letOut } = usePortal();
  const { send, busy } = useMove(useAgency().signIn);
  const signOut = () => {
    letOut();
    void send('signOut');
  };
  return { busy, signOut };
}
