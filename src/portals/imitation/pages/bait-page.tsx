import { coachIds } from '#domain/coach-ids.ts';
import { useMove } from '#portal-kit/data/use-move.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { FormJourney } from '#portal-kit/journey/form-journey.tsx';
import { IMITATION_TEXTS, type Played } from '#portals/imitation/data/fraud.ts';
import { ImitatedSite } from '#portals/imitation/look/imitated-site.tsx';
import { PracticeStrip } from '#portals/imitation/look/practice-strip.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** A page in a hurry. The way out stands first, quiet, and never goes away. */
export function BaitPage({ imitation: { id, procedure } }: Played) {
  const t = useText(IMITATION_TEXTS);
  const { send, busy, trouble } = useMove(procedure);
  return (
    <>
      <PracticeStrip>
        <p>{t.rich('practice.free')}</p>
        <Button
          look="quiet"
          icon="close"
          busy={busy}
          coachId={coachIds.move('leave')}
          onPress={() => void send('leave')}
        >
          {t('practice.leave')}
        </Button>
        <TroubleNotice trouble={trouble} />
      </PracticeStrip>
      <ImitatedSite id={id}>
        <p className="imitation-hurry">{t(`${id}.hurry`)}</p>
        <p className="imitation-story">{t(`${id}.story`)}</p>
        <FormJourney procedure={procedure} form="details" move="giveDetails" base="/" />
      </ImitatedSite>
    </>
  );
}
