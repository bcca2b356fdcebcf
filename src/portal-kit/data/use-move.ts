import { useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { Accepted } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { Answers, Problem } from '#domain/form.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Address } from '#domain/site.ts';
import { useAgencySite } from '#portal-kit/data/agency.ts';
import { usePortal } from '#portal-kit/data/portal-visit.ts';
import { usePortalNavigate } from '#ui/navigation/portal-base.tsx';

/**
 * Why something did not work: the agency's reason; or no answer came, so that nobody knows whether it was done; or it was
 * sent once more after that, and had been done already.
 */
export type Trouble = Refusal['reason'] | 'connection' | 'unanswered' | 'arrived';

interface Moving {
  /** Does the move and goes where the agency says; resolves to its answer, or undefined when it was refused. */
  send: (move: string, answers?: Answers) => Promise<Accepted | undefined>;
  busy: boolean;
  trouble: Trouble | undefined;
  /** What is to be corrected, when `trouble` is `answers`. */
  problems: Problem[];
}

/** Whether the agency's answer leads to this page, or leaves one where one is. */
export function leadsTo({ next }: Accepted, { site, page }: Address): boolean {
  return !next || (next.site === site && next.page === page);
}

/** The applicant's moves in one procedure, one at a time. */
export function useMove(procedure: ProcedureId): Moving {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ move: string; trouble: Trouble; problems: Problem[] }>();
  const navigate = usePortalNavigate();
  const { page, turnAway } = usePortal();
  const { agency } = useAgencySite();

  const send = async (move: string, answers: Answers = {}) => {
    if (busy) return undefined;
    setBusy(true);
    const inDoubt = refusal?.move === move && (refusal.trouble === 'unanswered' || refusal.trouble === 'arrived');
    setRefusal(undefined);
    try {
      const answer = await client.move(procedure, move, answers);
      if (answer.ok) {
        const { next } = answer.value;
        if (next) navigate(next, { replace: leadsTo(answer.value, { site: agency, page }) });
        return answer.value;
      }
      if (answer.refusal.reason === 'not-signed-in') turnAway();
      const { reason, problems } = answer.refusal;
      setRefusal({ move, trouble: inDoubt && reason === 'not-now' ? 'arrived' : reason, problems });
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      setRefusal({ move, trouble: 'unanswered', problems: [] });
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  return { send, busy, trouble: refusal?.trouble, problems: refusal?.problems ?? [] };
}
