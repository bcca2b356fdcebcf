import type { Exchange } from '#domain/exchange.ts';
import type { Problem } from '#domain/form.ts';
import type { Refusal } from '#domain/refusal.ts';

/** Whether the answer was lost on its way back: what was sent arrived all the same. */
export const isLost = ({ status }: Exchange): boolean => status === 0;

/** Why a request was refused; undefined when it was accepted. */
export function refusalOf({ status, received }: Exchange): Refusal | undefined {
  if (status < 400) return undefined;
  const { reason, problems } = (typeof received === 'object' && received !== null ? received : {}) as Partial<Refusal>;
  const list: Problem[] = Array.isArray(problems) ? problems : [];
  return { reason: reason ?? 'unknown', problems: list };
}
