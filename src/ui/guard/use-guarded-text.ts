import { useState } from 'react';
import type { Verdict } from '#domain/guard/guard.ts';
import { useGuard } from '#ui/guard/guard-provider.tsx';

/** What to give to an input, and what to say under it with a `GuardMessage`. */
export interface GuardedText {
  onChange: (value: string) => void;
  onBlur: () => void;
  verdict: Verdict;
}

const FINE: Verdict = { kind: 'fine' };
/** After a refusal, the last keys of a number typed fast still arrive; the message stays until more than that is there. */
const LAST_KEYS = 3;

/**
 * Guards any text input. What is real is never handed on: the value becomes empty at once. What is only unfamiliar is
 * asked about when the field is left.
 */
export function useGuardedText({ value, onChange }: { value: string; onChange: (value: string) => void }): GuardedText {
  const guard = useGuard();
  const [verdict, setVerdict] = useState<Verdict>(FINE);

  const change = (typed: string) => {
    const seen = guard.inspect(typed);
    if (seen.kind === 'real') {
      setVerdict(seen);
      onChange('');
      return;
    }
    if (verdict.kind === 'unfamiliar' || typed.length > LAST_KEYS) setVerdict(FINE);
    onChange(typed);
  };
  const blur = () => {
    const seen = guard.inspect(value);
    if (seen.kind === 'unfamiliar') setVerdict(seen);
  };
  return { onChange: change, onBlur: blur, verdict };
}
