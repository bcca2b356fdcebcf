import { useEffect, useState } from 'react';
import type { SharedSession } from '#backend/sharing/shared-session.ts';
import type { World } from '#domain/world.ts';
import { useShownName } from '#shells/mediator/private/use-shown-name.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

interface StateLineProps {
  shared: SharedSession;
  world: World;
  publicWindows: number;
  /** What has just happened by itself, or was taken back. */
  said: string;
  wordName: (slug: string) => string | undefined;
}

const MINUTE = 60_000;

/** Says in words what everybody sees now. */
export function StateLine({ shared, world, publicWindows, said, wordName }: StateLineProps) {
  const t = useText('mediator');
  const ui = useText('ui');
  const { hand, frozen, blank, shown, size, register } = useStage(shared);
  const nameOf = useShownName(wordName);
  const minutes = useMinutesSince(frozen !== null);
  const isDark = publicWindows === 0;

  const sees = () => {
    if (blank) return t('state.blank');
    if (frozen) return minutes === undefined ? t('state.frozen') : t('state.frozenSince', { minutes });
    return shown ? t('state.shows', { what: nameOf(shown) }) : t(`state.fronts.${world.place.front}`);
  };
  const windows = isDark ? t('state.none') : publicWindows > 1 && t('state.several', { n: publicWindows });
  const first = isDark ? t('state.none') : sees();
  const details = [
    isDark && (blank || frozen) && sees(),
    !isDark && windows,
    hand === 'public' && t('state.handedOver'),
    !isDark && t('state.look', { size: t(`state.sizes.${size}`), language: ui(`language.${register}`) }),
  ].filter((one) => typeof one === 'string');
  // Read out once per change; the minutes that pass are for the eyes.
  const change = [isDark ? windows : frozen && !blank ? t('state.frozen') : first, ...details].join(' ');

  return (
    <div className="mediator-state">
      <p className={`mediator-state__now${isDark || blank || frozen ? ' mediator-state__now--apart' : ''}`}>
        <Icon name={blank ? 'eye' : frozen ? 'pause' : 'screen'} size="large" />
        <span>
          <strong>{first}</strong> <span className="mediator-state__details">{details.join(' ')}</span>
        </span>
      </p>
      <VisuallyHidden>
        <span role="status">{change}</span>
      </VisuallyHidden>
      <p role="status" className="mediator-state__said">
        {said}
      </p>
    </div>
  );
}

/** Whole minutes since something began to last; undefined when this window was not there. */
function useMinutesSince(lasts: boolean): number | undefined {
  const [began, setBegan] = useState<number>();
  const [was, setWas] = useState(lasts);
  const [now, setNow] = useState(() => Date.now());
  if (was !== lasts) {
    const moment = Date.now();
    setWas(lasts);
    setBegan(lasts ? moment : undefined);
    setNow(moment);
  }
  useEffect(() => {
    if (!lasts) return;
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, [lasts]);
  return began === undefined ? undefined : Math.floor(Math.max(0, now - began) / MINUTE);
}
