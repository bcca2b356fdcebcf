/** What was found after everything was erased. */
export interface Finding {
  id:
    | 'relay-gone'
    | 'relay-still'
    | 'relay-silent'
    | 'code-gone'
    | 'code-still'
    | 'code-unknown'
    | 'no-relay'
    | 'storage-empty'
    | 'storage-still'
    | 'databases-empty'
    | 'databases-still'
    | 'databases-unknown'
    | 'plan-kept';
  /** Nothing is left here, or nothing that should not be; what could not be looked at is not fine. */
  fine: boolean;
  values?: Record<string, string | number>;
}

/** That everything was erased: what was asked, and what answered. */
export interface Proof {
  findings: readonly Finding[];
  /** Milliseconds since 1970. */
  at: number;
}

export const isErased = ({ findings }: Proof): boolean => findings.every(({ fine }) => fine);
