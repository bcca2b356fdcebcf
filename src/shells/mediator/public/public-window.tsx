import { FieldStrip } from '#shells/mediator/public/field-strip.tsx';
import { HandLine } from '#shells/mediator/public/hand-line.tsx';
import { HandNews } from '#shells/mediator/public/hand-news.tsx';
import { MediatorGone } from '#shells/mediator/public/mediator-gone.tsx';
import { PublicHead } from '#shells/mediator/public/public-head.tsx';
import { TimePassed } from '#shells/mediator/public/time-passed.tsx';
import { useLeaveDialogs } from '#shells/mediator/public/use-leave-dialogs.ts';
import { useOwnLanguage } from '#shells/mediator/public/use-own-language.ts';
import { useTextSize } from '#shells/mediator/public/use-text-size.ts';
import { StageView } from '#shells/mediator/stage/stage.tsx';
import { useOwnTitle } from '#shells/mediator/use-own-title.ts';
import { useStage } from '#shells/mediator/use-shared.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';
import { useText } from '#ui/text/use-text.ts';
import './public-window.css';

/** The window that everybody looks at: the portal, large and calm, and what the mediator reveals. Nothing private. */
export function PublicWindow(props: WindowParts) {
  const { shared, world } = props;
  const { hand, frozen, blank, size, magnified } = useStage(shared);
  const t = useText('public-screen');
  useOwnTitle(t('title'));
  useOwnLanguage();
  useTextSize(size);
  const hasHand = hand === 'public';
  // Nothing is done, and nothing said, on a window that stands still.
  const isStill = frozen !== null;
  useLeaveDialogs(!hasHand || isStill || blank);
  return (
    <div className={`public-screen${hasHand && !isStill ? ' public-screen--hand' : ''}`}>
      <PublicHead now={world.now} />
      <div className="public-screen__stage" hidden={blank}>
        <StageView {...props} still={!hasHand || isStill} />
        {magnified && <FieldStrip shared={shared} />}
        <TimePassed world={world} />
        {!isStill && <HandNews hasHand={hasHand} />}
      </div>
      {blank && (
        <div className="public-screen__blank">
          <p>{t('blank')}</p>
        </div>
      )}
      {hasHand && !blank && !isStill && <HandLine store={props.store} world={world} />}
      <MediatorGone shared={shared} />
    </div>
  );
}
