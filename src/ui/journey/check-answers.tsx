import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { coachIds } from '#domain/coach-ids.ts';
import type { Answers, Field, Form, FormPage } from '#domain/form.ts';
import { sectionsOf, shownAnswers, visibleFields, visiblePages } from '#domain/form-paths.ts';
import type { Attached } from '#ui/forms/attached.ts';
import { Button } from '#ui/forms/button.tsx';
import { useAnswerText } from '#ui/forms/use-answer-text.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { type Back, BackLink } from '#ui/journey/back-link.tsx';
import { sectionName } from '#ui/journey/page-texts.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { useText } from '#ui/text/use-text.ts';
import './journey.css';

export interface CheckAnswersProps {
  namespace: string;
  form: Form;
  answers: Answers;
  /** The files received, by upload id. */
  uploads?: Record<string, Attached>;
  /** The address of a page, for its "Modifier" link. */
  modifyAddress: (pageId: string) => string;
  onSend: () => void;
  back?: Back;
  busy?: boolean;
  /** Name of the portal, for the browser's tab. */
  site?: string;
  /** What the page is called, where that is more than "check your answers". */
  title?: string | undefined;
  /** How an answer stands in the list, where its words alone do not do. */
  shown?: ((field: Field, words: string, answers: Answers) => ReactNode) | undefined;
  /** Between the list and the button. */
  below?: ReactNode;
  /** Above the list, e.g. a notice that sending failed. */
  children?: ReactNode;
}

/** Everything that was answered, before it is sent: the last place where changing one's mind costs nothing. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { namespace, form, uploads, busy } = props;
  const answers = shownAnswers(form, props.answers);
  const t = useText(namespace);
  const ui = useText('ui');
  const texts = useFieldTexts(namespace, form.id);
  const answerText = useAnswerText(namespace, form);
  const title = props.title ?? ui('check.title');
  usePageTitle(props.site && `${title} – ${props.site}`);
  const declaration = `forms.${form.id}.declaration`;

  const sections = sectionsOf(form, answers);
  const rowsOf = (page: FormPage) =>
    visibleFields(page, answers).map((field) => {
      const answer = answers[field.id];
      const label = texts.label(field);
      const words = answerText(field, answer, uploads);
      return {
        id: field.id,
        label,
        value: words === undefined ? undefined : (props.shown?.(field, words, answers) ?? words),
        none: ui('check.none'),
        action: (
          <Link
            to={props.modifyAddress(page.id)}
            data-coach-id={coachIds.modify(form.id, page.id)}
            aria-label={ui('modifyLine', { label })}
          >
            {ui('modify')}
          </Link>
        ),
      };
    });

  return (
    <div className="ui-journey">
      {props.back && <BackLink back={props.back} />}
      <PageHeading>{title}</PageHeading>
      {props.children}
      {sections.length === 0 && <SummaryList rows={visiblePages(form, answers).flatMap(rowsOf)} />}
      {sections.map(({ id, pages }) => (
        <section key={id} className="ui-journey__part">
          <h2>{sectionName(t, form, id)}</h2>
          <SummaryList rows={pages.flatMap(rowsOf)} />
        </section>
      ))}
      {props.below}
      {t.has(declaration) && <p className="ui-journey__declaration">{t.rich(declaration)}</p>}
      <Button busy={busy} coachId={coachIds.send(form.id)} onPress={props.onSend}>
        {busy ? ui('busy') : t(`forms.${form.id}.send`)}
      </Button>
    </div>
  );
}
