import { useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import { type Answers, type FormPage, filesOf, type Problem } from '#domain/form.ts';
import { confirmedOn, pagePath, pathAfter, shownAnswers } from '#domain/form-paths.ts';
import { textsOf, useAgencySite } from '#portal-kit/data/agency.ts';
import { useAgencyName, usePortalText } from '#portal-kit/data/portal-text.ts';
import { usePortal } from '#portal-kit/data/portal-visit.ts';
import { leadsTo, type Trouble, useMove } from '#portal-kit/data/use-move.ts';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import type { FormJourneyProps, InJourney } from '#portal-kit/journey/journey.ts';
import { useUploading } from '#portal-kit/uploads/use-uploading.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { QuestionPage } from '#ui/journey/question-page.tsx';
import { usePortalHref, usePortalNavigate } from '#ui/navigation/portal-base.tsx';

type JourneyPageProps = FormJourneyProps & InJourney & { page: FormPage; pages: FormPage[] };

/** One question: checked by the agency before the next is shown, or sent when it is the last. */
export function JourneyPage(props: JourneyPageProps) {
  const { procedure, base, hand, page, pages } = props;
  const { form, answers, uploads } = props.draft;
  const { agency } = useAgencySite();
  const site = useAgencyName();
  const href = usePortalHref();
  const navigate = usePortalNavigate();
  const moving = useMove(procedure);
  const t = usePortalText();
  const uploading = useUploading({ received: hand.attach, removed: hand.detach });
  const [hurried, setHurried] = useState(false);
  const { turnAway } = usePortal();
  const [checked, setChecked] = useState<{ problems: Problem[]; trouble?: Trouble }>({ problems: [] });
  const [checking, setChecking] = useState(false);

  const before = pages[pages.indexOf(page) - 1];
  const back = before ? pagePath(base, form, before) : form.intro ? base : undefined;

  const check = async (next: string) => {
    setChecking(true);
    try {
      await hand.save();
      const answer = await client.checkPage(procedure, form.id, page.id, answers);
      if (answer.ok) return navigate(next);
      if (answer.refusal.reason === 'not-signed-in') turnAway();
      setChecked({ problems: answer.refusal.problems, trouble: answer.refusal.reason });
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      setChecked({ problems: [], trouble: 'connection' });
    } finally {
      setChecking(false);
    }
  };
  const send = async () => {
    await hand.save();
    const accepted = await moving.send(props.move, answers);
    // Still at the same door, e.g. after a wrong password: what was typed stays, to be corrected.
    const sameDoor = accepted && leadsTo(accepted, { site: agency, page: pagePath(base, form, page) });
    if (sameDoor && accepted.case.moves.includes(props.move)) hand.restore(withoutFiles(answers));
    if (accepted) props.onSent?.();
  };

  const fileFields = page.fields.flatMap(({ id, kind }) => (kind === 'file' ? [id] : []));
  const unfinished = uploading.unfinished(fileFields);
  const interrupted = fileFields.flatMap((field): Problem[] =>
    hurried && uploading.unfinished([field]) === 'cut' ? [{ field, code: 'file-interrupted' }] : [],
  );
  const kindOf = (field: string) => page.fields.find(({ id }) => id === field)?.kind;
  // A file that was refused is not corrected: another takes its place.
  const withoutFiles = (sent: Answers) =>
    Object.fromEntries(Object.entries(sent).filter(([field]) => kindOf(field) !== 'file'));
  return (
    <>
      <TroubleNotice trouble={checked.trouble ?? moving.trouble} />
      <QuestionPage
        namespace={textsOf(procedure)}
        form={form}
        page={page}
        answers={answers}
        problems={[...interrupted, ...checked.problems, ...moving.problems]}
        filesFor={(field) =>
          uploading.filesFor(
            field,
            filesOf(answers[field]).flatMap((id) => (uploads[id] ? [{ ...uploads[id], id }] : [])),
          )
        }
        busy={checking || moving.busy}
        back={back && href(back)}
        site={site}
        onChange={(field, value) => hand.answer(field, value, isChosen(kindOf(field)))}
        onContinue={() => {
          setHurried(true);
          setChecked({ problems: [] });
          if (unfinished) return;
          const confirmed = confirmedOn(form, page, answers);
          for (const [field, value] of Object.entries(confirmed)) hand.answer(field, value);
          const next = pathAfter(base, form, page.id, { ...answers, ...confirmed });
          void (next ? check(next) : send());
        }}
      >
        {props.aside?.(page, shownAnswers(form, answers))}
        {hurried && unfinished === 'sending' && (
          <Notice kind="info" title={t('journey.stillSending.title')} live>
            <p>{t.rich('journey.stillSending.body')}</p>
          </Notice>
        )}
      </QuestionPage>
    </>
  );
}

/** What is chosen is complete by itself; what is typed may go on. */
const isChosen = (kind: string | undefined) => kind === 'radios' || kind === 'checkboxes';
