import { useMemo } from 'react';
import type { Advice } from '#engine/coach/advice.ts';
import type { adviseWithWayBack } from '#engine/coach/advise.ts';
import type { Setting } from '#engine/session/setting.ts';
import { type ScreenView, worldInView } from '#shell-kit/coach/screen-view.ts';
import type { Moment } from '#shell-kit/session/use-session.ts';

/** What the coach has to say of a moment; undefined before there is one, or before the coach is there. */
export function useAdvice(
  advise: typeof adviseWithWayBack | undefined,
  setting: Setting,
  moment: Moment | undefined,
  view: ScreenView,
): Advice | undefined {
  const { narrow, front } = view;
  return useMemo(() => {
    if (!advise || !moment) return undefined;
    const world = worldInView(moment.world, { narrow, front, calendarOpen: false });
    return advise(setting, moment.entries, world, { sideBySide: !narrow });
  }, [advise, setting, moment, narrow, front]);
}
