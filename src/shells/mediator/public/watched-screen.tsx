import { useRef } from 'react';
import { FieldStrip } from '#shells/mediator/public/field-strip.tsx';
import { TimePassed } from '#shells/mediator/public/time-passed.tsx';
import { useLatestField } from '#shells/mediator/public/use-latest-field.ts';
import { StageView } from '#shells/mediator/stage/stage.tsx';
import { useStage } from '#shells/mediator/use-shared.ts';
import type { WindowParts } from '#shells/mediator/window-parts.ts';
import { useText } from '#ui/text/use-text.ts';
import './public-window.css';

/** A session that is led on another device, to look at: it fills the box it stands in, and nothing in it can be touched. */
export function WatchedScreen(props: WindowParts) {
  const { shared, world } = props;
  const { blank, magnified } = useStage(shared);
  const t = useText('public-screen');
  const root = useRef<HTMLDivElement>(null);
  useLatestField(props.store, root, !magnified);
  return (
    <div ref={root} className="public-screen public-screen--watched">
      <div className="public-screen__stage" hidden={blank}>
        <StageView {...props} still />
        {magnified && <FieldStrip shared={shared} />}
        <TimePassed world={world} />
      </div>
      {blank && (
        <div className="public-screen__blank">
          <p>{t('blank')}</p>
        </div>
      )}
    </div>
  );
}
