import { coachIds } from '#domain/coach-ids.ts';
import type { Answers, Form } from '#domain/form.ts';
import { checkPath, type FormSection, pagePath, sectionsOf } from '#domain/form-paths.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS, HOUSING_AID } from '#portals/family/data/agency.ts';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';
import { sectionName } from '#ui/journey/page-texts.ts';
import { type Task, TaskList, type TaskStatus } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { useText } from '#ui/text/use-text.ts';

const STATUS: Record<FormSection['state'], TaskStatus> = { done: 'done', begun: 'progress', todo: 'todo' };

interface RequestPartsProps {
  form: Form;
  answers: Answers;
}

/** The parts of the request as a list: each opens its first question, in any order; then the way on. */
export function RequestParts({ form, answers }: RequestPartsProps) {
  const t = useText(FAMILY_TEXTS);
  const own = useText(textsOf(HOUSING_AID));
  const href = usePortalHref();
  const sections = sectionsOf(form, answers);
  const open = sections.find(({ state }) => state !== 'done');
  const begun = sections.some(({ state }) => state !== 'todo');
  const check = checkPath(HOUSING_PAGE);
  const firstOf = ({ pages: [first] }: FormSection) => (first ? pagePath(HOUSING_PAGE, form, first) : HOUSING_PAGE);
  const numbered = (n: number, name: string) => t('housing.parts.numbered', { n, name });
  const tasks: Task[] = [
    ...sections.map((section, index): Task => {
      const page = firstOf(section);
      const label = numbered(index + 1, sectionName(own, form, section.id));
      return { id: section.id, label, status: STATUS[section.state], to: href(page), coachId: coachIds.link(page) };
    }),
    {
      id: 'check',
      label: numbered(sections.length + 1, t('housing.parts.check')),
      ...(open
        ? { hint: t.marked('housing.parts.checkHint'), status: 'later' }
        : { status: 'todo', to: href(check), coachId: coachIds.link(check) }),
    },
  ];
  return (
    <section className="portal-section" aria-labelledby="aubepine-housing-parts">
      <h2 id="aubepine-housing-parts">{t('housing.parts.title', { count: tasks.length })}</h2>
      <p>{t.rich('housing.parts.lead')}</p>
      <TaskList tasks={tasks} />
      <p className="portal-aside">{t.rich('housing.calm')}</p>
      <ActionLink to={open ? firstOf(open) : check} coachId={coachIds.start(form.id)}>
        {t(`housing.start.${!open ? 'check' : begun ? 'resume' : 'begin'}`)}
      </ActionLink>
    </section>
  );
}
