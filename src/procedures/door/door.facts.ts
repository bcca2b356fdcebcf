import type { AgencyId } from '#domain/agency.ts';

/** What differs between the doors of the agencies. Lengths of time in milliseconds unless they say otherwise. */
export interface DoorFacts {
  agency: AgencyId;
  /** The year these figures were checked in. */
  validFor: number;
  codeLength: number;
  codeValidFor: number;
  /** Wrong attempts in a row before nobody can try again for a while. */
  attempts: number;
  lockedFor: number;
  /** Inactivity after which the portal warns, and after which, from the warning on, it closes the session. */
  warnedAfter: number;
  endedAfter: number;
  /** How long the link that opens a new password works. */
  linkValidFor: number;
  /** How long a letter with a code takes by post. */
  postTakes: number;
  /** The device can be remembered, so that no code is asked on it for so many months. */
  remembersFor?: number;
  /** Whether what was typed and not sent survives the end of the session. */
  keepsDrafts: boolean;
}
