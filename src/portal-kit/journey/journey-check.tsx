import type { Form, Problem } from '#domain/form.ts';
import { pagePath, shownAnswers, visibleFields, visiblePages } from '#domain/form-paths.ts';
import { textsOf, useAgencySite } from '#portal-kit/data/agency.ts';
import { useAgencyName, usePortalText } from '#portal-kit/data/portal-text.ts';
import { leadsTo, useMove } from '#portal-kit/data/use-move.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import type { FormJourneyProps, InJourney } from '#portal-kit/journey/journey.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { CheckAnswers } from '#ui/journey/check-answers.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

type JourneyCheckProps = Pick<FormJourneyProps, 'checking'> & InJourney;

/** All answers once more, before they are sent. */
export function JourneyCheck({ procedure, base, move, hand, draft, checking }: JourneyCheckProps) {
  const { form, answers, uploads } = draft;
  const t = usePortalText();
  const { agency } = useAgencySite();
  const site = useAgencyName();
  const href = usePortalHref();
  const { send, busy, trouble, problems } = useMove(procedure);
  const addressOf = (page: string) => pagePath(base, form, form.pages.find(({ id }) => id === page) ?? lastOf(form));
  const last = visiblePages(form, answers).at(-1) ?? lastOf(form);

  return (
    <CheckAnswers
      namespace={textsOf(procedure)}
      form={form}
      answers={answers}
      uploads={uploads}
      modifyAddress={(page) => href(addressOf(page))}
      onSend={async () => {
        await hand.save();
        const accepted = await send(move, answers);
        // Refused and asked again: what was typed stays, to be corrected.
        const again = accepted && leadsTo(accepted, { site: agency, page: base });
        if (again && accepted.case.moves.includes(move)) hand.restore(answers);
      }}
      back={href(pagePath(base, form, last))}
      busy={busy}
      site={site}
      title={checking?.title}
      shown={checking?.shown}
      below={checking?.below}
    >
      <TroubleNotice trouble={trouble} />
      {checking?.above}
      {problems.length > 0 && (
        <FocusedNotice kind="warning" title={t('journey.unfinished', { count: problems.length })}>
          <Unfinished procedure={procedure} draft={draft} problems={problems} addressOf={addressOf} />
        </FocusedNotice>
      )}
    </CheckAnswers>
  );
}

const lastOf = (form: Form) => form.pages[form.pages.length - 1] as Form['pages'][number];

interface UnfinishedProps extends Pick<InJourney, 'procedure' | 'draft'> {
  problems: Problem[];
  addressOf: (page: string) => string;
}

/** Someone came here without passing by every question: the way to those that are open. */
function Unfinished({ procedure, draft: { form, answers }, problems, addressOf }: UnfinishedProps) {
  const texts = useFieldTexts(textsOf(procedure), form.id);
  const asked = visiblePages(form, answers).flatMap((page) =>
    visibleFields(page, shownAnswers(form, answers)).map((field) => ({ page, field })),
  );
  const open = asked.flatMap(({ page, field }) => {
    const problem = problems.find((each) => each.field === field.id);
    return problem ? [{ id: field.id, page: page.id, text: texts.problem(field, problem) }] : [];
  });
  return (
    <ul>
      {open.map(({ id, page, text }) => (
        <li key={id}>
          <PortalLink className="ui-way" to={addressOf(page)}>
            {text}
          </PortalLink>
        </li>
      ))}
    </ul>
  );
}
