import type { Exchange } from '#domain/exchange.ts';
import type { Problem } from '#domain/form.ts';
import type { Refusal } from '#domain/refusal.ts';

/** Why a request was refused; undefined when it was accepted. */
export function refusalOf({ status, received }: Exchange): Refusal | undefined {
  if (status < 400) return undefined;
  const { reason, problems } = (typeof received === 'object' && received !== null ? received : {}) as Partial<Refusal>;
  const list: Problem[] = Array.isArray(problems) ? problems : [];
  return { reason: reason ?? 'unknown', problems: list };
}
