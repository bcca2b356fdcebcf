import { FieldStrip } from '#shells/mediator/public/field-strip.tsx';
import { HandLine } from '#shells/mediator/public/hand-line.tsx';
import { HandNews } from '#shells/mediator/public/hand-news.tsx';
import { MediatorGone } from '#shells/mediator/public/mediator-gone.tsx';
import { PublicHead } from '#shells/mediator/public/public-head.tsx';
import { TimePassed } from '#shells/mediator/public/time-passed.tsx';
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
  const { hand, blank, size, magnified } = useStage(shared);
  const t = useText('public-screen');
  useOwnTitle(t('title'));
  useOwnLanguage();
  useTextSize(size);
  const hasHand = hand === 'public';
  return (
    <div className={`public-screen${hasHand ? ' public-screen--hand' : ''}`}>
      <PublicHead now={world.now} />
      <div className="public-screen__stage" hidden={blank}>
        <StageView {...props} still={!hasHand} />
        {magnified && <FieldStrip shared={shared} />}
        <TimePassed world={world} />
        <HandNews hasHand={hasHand} />
      </div>
      {blank && (
        <div className="public-screen__blank">
          <p>{t('blank')}</p>
        </div>
      )}
      {hasHand && !blank && <HandLine store={props.store} world={world} />}
      <MediatorGone shared={shared} />
    </div>
  );
}
