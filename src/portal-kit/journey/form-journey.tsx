import { visiblePages } from '#domain/form-paths.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Waiting, WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import type { FormJourneyProps, InJourney } from '#portal-kit/journey/journey.ts';
import { JourneyCheck } from '#portal-kit/journey/journey-check.tsx';
import { JourneyPage } from '#portal-kit/journey/journey-page.tsx';
import { LostPage } from '#portal-kit/journey/lost-page.tsx';
import { useDraft } from '#portal-kit/journey/use-draft.ts';
import { Notice } from '#ui/journey/notice.tsx';

/** Leads through any form of the agency, question by question. Nothing typed is ever lost on the way. */
export function FormJourney(props: FormJourneyProps) {
  const hand = useDraft(props.procedure, props.form);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving a box inside is a moment to keep what was typed into it
    <div className="portal-journey" onBlur={() => void hand.save()}>
      <WhenLoaded resource={{ data: hand.draft, error: hand.error, reload: hand.reload }}>
        {(draft) => <Step {...props} hand={hand} draft={draft} />}
      </WhenLoaded>
      {hand.unkept && <Unkept />}
    </div>
  );
}

function Step(props: FormJourneyProps & InJourney) {
  const { draft, step } = props;
  const pages = visiblePages(draft.form, draft.answers);
  if (step === 'check' && draft.form.check) return <JourneyCheck {...props} />;
  const page = step === undefined ? pages[0] : pages.find(({ id }) => id === step);
  if (!page) return pages.length > 0 ? <LostPage base={props.base} /> : <Waiting />;
  return <JourneyPage {...props} key={page.id} page={page} pages={pages} />;
}

function Unkept() {
  const t = usePortalText();
  return (
    <Notice kind="warning" title={t('trouble.unkept.title')} live>
      <p>{t.rich('trouble.unkept.body')}</p>
    </Notice>
  );
}
