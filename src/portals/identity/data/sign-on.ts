import type { CaseView } from '#api/contract.ts';
import { type SignOnFacts, signOnFactsSchema } from '#api/identity.ts';
import { factsOf } from '#portal-kit/data/case-facts.ts';

export const signOnFacts = (singleSignOn: CaseView): SignOnFacts => factsOf(singleSignOn, signOnFactsSchema);

/** How far a sign-on has come, seen from Fougère. */
export type SignOnStep = 'choose' | 'no-account' | 'elsewhere' | 'confirm' | 'ready' | 'everyDoor' | 'expired' | 'idle';

const STEPS: Record<string, SignOnStep> = {
  choosing: 'choose',
  noOwnAccount: 'no-account',
  atAccount: 'elsewhere',
  accountLocked: 'elsewhere',
  confirming: 'confirm',
  keyReady: 'ready',
  keyExpired: 'expired',
};

export function stepOf({ states }: CaseView): SignOnStep {
  if (states.includes('keyReady.everyDoorOpen')) return 'everyDoor';
  return STEPS[states[0] ?? ''] ?? 'idle';
}
