import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

/** How long it is told that nothing came of it, in milliseconds. */
const TOLD = 10_000;

/** One address further than the one that brought here, so that there is something to come back from. */
const AHEAD = { ahead: true };
const isAhead = (): boolean => (history.state as { usr?: typeof AHEAD } | null)?.usr?.ahead === true;

/**
 * Keeps a device on the screen that it shows when somebody presses the browser's own way back: what is shown has its own
 * buttons, and before it lies nothing that anybody wants. True for a while after it was pressed.
 */
export function useStaying(on: boolean): boolean {
  const navigate = useNavigate();
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    if (!on) return;
    // At the first touch: a browser passes over addresses to which nobody has touched a page.
    const goAhead = () => {
      if (!isAhead()) void navigate('/ecran', { state: AHEAD });
    };
    const comeBack = () => {
      if (isAhead()) return;
      history.forward();
      setPressed((times) => times + 1);
    };
    if (navigator.userActivation?.isActive) goAhead();
    const touches = ['pointerup', 'keydown'] as const;
    for (const touch of touches) window.addEventListener(touch, goAhead, true);
    window.addEventListener('popstate', comeBack);
    return () => {
      for (const touch of touches) window.removeEventListener(touch, goAhead, true);
      window.removeEventListener('popstate', comeBack);
    };
  }, [on, navigate]);
  useEffect(() => {
    if (pressed === 0) return;
    const timer = setTimeout(() => setPressed(0), TOLD);
    return () => clearTimeout(timer);
  }, [pressed]);
  return pressed > 0;
}
