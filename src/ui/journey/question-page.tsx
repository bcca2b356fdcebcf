import { type ReactNode, useState } from 'react';
import { coachIds } from '#domain/coach-ids.ts';
import type { Answers, Field, Form, FormPage, Problem } from '#domain/form.ts';
import { sectionsOf, shownAnswers, visiblePages } from '#domain/form-paths.ts';
import type { FieldFiles } from '#ui/forms/attached.ts';
import { Button } from '#ui/forms/button.tsx';
import { ErrorSummary } from '#ui/forms/error-summary.tsx';
import { fieldInputId } from '#ui/forms/field-ids.ts';
import { FieldView } from '#ui/forms/field-view.tsx';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { type Back, BackLink } from '#ui/journey/back-link.tsx';
import { askedFields, soleField } from '#ui/journey/page-layout.ts';
import { pageText, sectionName } from '#ui/journey/page-texts.ts';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { usePageTitle } from '#ui/layout/use-page-title.ts';
import { Marked } from '#ui/text/marked.tsx';
import { useText } from '#ui/text/use-text.ts';
import './journey.css';

export interface QuestionPageProps {
  namespace: string;
  form: Form;
  page: FormPage;
  /** As they were given; what is pre-filled stands in the boxes besides. */
  answers: Answers;
  problems?: Problem[];
  onChange: (field: string, value: string) => void;
  onContinue: () => void;
  back?: Back;
  /** The files of a file field, and what can be done with them. */
  filesFor?: (field: string) => FieldFiles;
  /** The answers are on their way. */
  busy?: boolean;
  /** Name of the portal; when given, the browser's tab is named after the question. */
  site?: string;
  /** Between the fields and the button. */
  children?: ReactNode;
}

/** One page of a form: one question, or a few that belong together. */
export function QuestionPage(props: QuestionPageProps) {
  const { namespace, form, page, problems = [], busy } = props;
  const answers = shownAnswers(form, props.answers);
  const t = useText(namespace);
  const ui = useText('ui');
  const texts = useFieldTexts(namespace, form.id);
  const [attempt, setAttempt] = useState(0);

  const asked = askedFields(page, answers);
  const shown = asked.flatMap(({ field, revealed }) => [field, ...revealed]);
  const title = pageText(t, form, page, 'title');
  const sole = title === undefined ? soleField(page) : undefined;
  // With several fields and no sole one, the title is needed: asking for it names what is missing.
  const heading = title ?? (sole ? texts.label(sole) : t(`forms.${form.id}.${page.text ?? page.id}.title`));
  const intro = pageText(t, form, page, 'intro');
  const summarised = shown.flatMap((field) => {
    const problem = problems.find((each) => each.field === field.id);
    return problem ? [{ id: fieldInputId(form.id, field.id), text: texts.problem(field, problem) }] : [];
  });
  usePageTitle(props.site && `${heading} – ${props.site}`, summarised.length > 0);

  const pages = visiblePages(form, answers);
  const sends = !form.check && pages[pages.length - 1]?.id === page.id;

  const view = (field: Field, reveals?: Record<string, ReactNode>) => {
    return (
      <FieldView
        key={field.id}
        namespace={namespace}
        form={form}
        field={field}
        value={answers[field.id] ?? ''}
        problem={problems.find((problem) => problem.field === field.id)}
        onChange={(value) => props.onChange(field.id, value)}
        files={field.kind === 'file' ? props.filesFor?.(field.id) : undefined}
        heading={field === sole}
        reveals={reveals}
      />
    );
  };

  return (
    <div className="ui-journey" key={page.id}>
      {props.back && <BackLink back={props.back} />}
      <SectionLine namespace={namespace} form={form} page={page} answers={props.answers} />
      <form
        noValidate
        className="ui-journey__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setAttempt(attempt + 1);
          props.onContinue();
        }}
      >
        <ErrorSummary problems={summarised} attempt={attempt} />
        {(title || intro) && (
          <div className="ui-journey__head">
            {title && <PageHeading>{title}</PageHeading>}
            {intro && (
              <p className="ui-journey__intro">
                <Marked text={intro} />
              </p>
            )}
          </div>
        )}
        <div className={page.columns ? 'ui-journey__columns' : 'ui-journey__fields'}>
          {asked.map(({ field, revealed }) => {
            const under = revealed.length > 0 ? revealed.map((each) => view(each)) : undefined;
            return view(field, under && { [answers[field.id] ?? '']: under });
          })}
        </div>
        {props.children}
        <div>
          <Button type="submit" busy={busy} coachId={coachIds.next(form.id, page.id)}>
            {busy ? ui('busy') : sends ? t(`forms.${form.id}.send`) : ui('continue')}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** In which part of a long form the question stands, and how many parts there are. */
function SectionLine({
  namespace,
  form,
  page,
  answers,
}: Pick<QuestionPageProps, 'namespace' | 'form' | 'page' | 'answers'>) {
  const t = useText(namespace);
  const ui = useText('ui');
  if (page.section === undefined) return null;
  const sections = sectionsOf(form, answers);
  const n = sections.findIndex(({ id }) => id === page.section) + 1;
  // Reading the answers again before sending is the last part.
  const count = sections.length + (form.check ? 1 : 0);
  return (
    <p className="ui-journey__section">
      {ui('journey.section', { n, count })} <strong>{sectionName(t, form, page.section)}</strong>
    </p>
  );
}
