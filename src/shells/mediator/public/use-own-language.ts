import { useEffect } from 'react';
import { localeOf } from '#ui/text/format.ts';
import { useRegister } from '#ui/text/use-text.ts';

/** Tells the browser which language this window is in; what the device remembers stays as it is. */
export function useOwnLanguage(): void {
  const register = useRegister();
  useEffect(() => {
    const before = document.documentElement.lang;
    document.documentElement.lang = localeOf(register);
    return () => {
      document.documentElement.lang = before;
    };
  }, [register]);
}
