import type { Answers, Condition, Field, Form, FormPage } from '#domain/form.ts';

/** Whether a page or field is shown, given the answers so far. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  const answer = answers[condition.field];
  if (answer === undefined) return false;
  if ('atLeast' in condition) return Number(answer) >= condition.atLeast;
  const wanted = [condition.is].flat();
  return [answer, ...answer.split(' ')].some((one) => wanted.includes(one));
}

/** What stands in the boxes: what was answered, and what the agency filled in where nothing was. */
export function shownAnswers({ pages }: Pick<Form, 'pages'>, answers: Answers): Answers {
  const prefilled = pages
    .flatMap(({ fields }) => fields)
    .flatMap(({ id, prefilled }) => (prefilled === undefined ? [] : [[id, prefilled]]));
  return prefilled.length === 0 ? answers : { ...Object.fromEntries(prefilled), ...answers };
}

/** What goes on as it was filled in when one leaves a page: the pre-filled answers that nobody touched. */
export function confirmedOn(form: Form, page: FormPage, answers: Answers): Answers {
  const shown = shownAnswers(form, answers);
  const fields = visibleFields(page, shown).filter(({ id }) => answers[id] === undefined && shown[id] !== undefined);
  return Object.fromEntries(fields.map(({ id }) => [id, shown[id] ?? '']));
}

/** The fields of a page that these answers call for; `answers` as they are shown. */
export function visibleFields(page: FormPage, answers: Answers): Field[] {
  return page.fields.filter((field) => holds(field.showWhen, answers));
}

/**
 * The pages these answers lead through, in order. A page depends on earlier answers only as long as their questions are
 * asked themselves: an employer count left over from a "yes" that became a "no" brings no page back.
 */
export function visiblePages(form: Form, answers: Answers): FormPage[] {
  const asked: Answers = {};
  const shown = shownAnswers(form, answers);
  return form.pages.filter((page) => {
    if (!holds(page.showWhen, asked)) return false;
    for (const { id } of visibleFields(page, shown)) {
      const answer = shown[id];
      if (answer !== undefined) asked[id] = answer;
    }
    return true;
  });
}

/** The pages that follow this one. */
function pagesAfter(form: Form, page: string, answers: Answers): FormPage[] {
  const pages = visiblePages(form, answers);
  return pages.slice(pages.findIndex(({ id }) => id === page) + 1);
}

/** Whether every question of a page that must be answered is; what is pre-filled is once one has gone past it. */
function isAnswered(page: FormPage, answers: Answers, shown: Answers): boolean {
  return visibleFields(page, shown).every(({ id, optional }) => optional || (answers[id] ?? '') !== '');
}

/** A part of a long form: its pages that these answers lead through, and how far it is filled in. */
export interface FormSection {
  id: string;
  pages: FormPage[];
  state: 'todo' | 'begun' | 'done';
}

/** The sections of a form in order; none for a form that is not divided. */
export function sectionsOf(form: Form, answers: Answers): FormSection[] {
  const shown = shownAnswers(form, answers);
  const pages = visiblePages(form, shown);
  const ids = [...new Set(pages.flatMap(({ section }) => section ?? []))];
  return ids.map((id) => {
    const own = pages.filter(({ section }) => section === id);
    const begun = own.some((page) => visibleFields(page, answers).some((field) => (answers[field.id] ?? '') !== ''));
    const done = begun && own.every((page) => isAnswered(page, answers, shown));
    return { id, pages: own, state: done ? 'done' : begun ? 'begun' : 'todo' };
  });
}

/** What is sent: the answers and what was pre-filled, without those to questions that are no longer asked. */
export function relevantAnswers(form: Form, answers: Answers): Answers {
  const shown = shownAnswers(form, answers);
  const asked = visiblePages(form, shown).flatMap((page) => visibleFields(page, shown));
  return Object.fromEntries(
    asked.flatMap(({ id }) => {
      const answer = shown[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** The address of a form's page inside the portal; `base` is the page of the move that the form sends. */
export function pagePath(base: string, form: Form, page: FormPage): string {
  return !form.intro && page === form.pages[0] ? base : `${base}/${page.id}`;
}

/** The address of the page where the answers are checked before sending. */
export function checkPath(base: string): string {
  return `${base}/check`;
}

/**
 * Where "Continuer" leads from this page: the next question; the check, as soon as all that follows is answered, so that
 * a correction takes one page and not twenty; nowhere when it sends the form.
 */
export function pathAfter(base: string, form: Form, page: string, answers: Answers): string | undefined {
  const shown = shownAnswers(form, answers);
  const following = pagesAfter(form, page, shown);
  const [next] = following;
  if (form.check && following.every((each) => isAnswered(each, answers, shown))) return checkPath(base);
  return next && pagePath(base, form, next);
}
