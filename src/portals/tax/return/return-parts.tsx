import { client } from '#api/client.ts';
import type { CaseView } from '#api/contract.ts';
import { coachIds } from '#domain/coach-ids.ts';
import type { Answers, Form } from '#domain/form.ts';
import { checkPath, type FormSection, pagePath, sectionsOf } from '#domain/form-paths.ts';
import { textsOf } from '#portal-kit/data/agency.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canFill, RETURN_PAGE, SIGNATURE_PAGE } from '#portals/tax/data/return-status.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { sectionName } from '#ui/journey/page-texts.ts';
import { type Task, TaskList, type TaskStatus } from '#ui/journey/task-list.tsx';
import { usePortalHref } from '#ui/navigation/portal-base.tsx';
import { useText } from '#ui/text/use-text.ts';

const STATUS: Record<FormSection['state'], TaskStatus> = { done: 'done', begun: 'progress', todo: 'todo' };

/** The way to the signature, step by step: what is done, and where to go on. */
export function ReturnParts({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const asked = useAgencyData(() => client.form(INCOME_RETURN, 'return'), []);
  return (
    <Part id="steps" title={t('return.steps.title')}>
      <WhenLoaded resource={asked}>
        {({ form, answers }) => <Steps form={form} answers={answers} open={canFill(incomeReturn)} />}
      </WhenLoaded>
    </Part>
  );
}

interface StepsProps {
  form: Form;
  answers: Answers;
  /** Whether one can begin, or only read what there will be to do. */
  open: boolean;
}

function Steps({ form, answers, open }: StepsProps) {
  const t = useText(TAX_TEXTS);
  const official = useText(textsOf(INCOME_RETURN));
  const href = usePortalHref();
  const sections = sectionsOf(form, answers);
  const next = sections.find(({ state }) => state !== 'done');
  const begun = sections.some(({ state }) => state !== 'todo');
  const check = checkPath(RETURN_PAGE);
  const firstOf = ({ pages: [first] }: FormSection) => (first ? pagePath(RETURN_PAGE, form, first) : RETURN_PAGE);
  const linked = (page: string) => ({ to: href(page), coachId: coachIds.link(page) });
  const tasks: Task[] = [
    ...sections.map((section): Task => {
      const label = sectionName(official, form, section.id);
      // Nobody goes past a part that is not filled in: what comes after depends on it.
      const reached = open && (section.state !== 'todo' || section === next);
      const status = reached ? STATUS[section.state] : 'later';
      return { id: section.id, label, status, ...(reached ? linked(firstOf(section)) : {}) };
    }),
    {
      id: 'check',
      label: t('return.steps.check'),
      ...(open && !next ? { status: 'todo', ...linked(check) } : { status: 'later' }),
    },
    { id: SIGNATURE_PAGE, label: t('return.steps.sign'), hint: t.marked('return.steps.signHint'), status: 'later' },
  ];
  return (
    <>
      <TaskList tasks={tasks} />
      {open && (
        <ActionLink to={next ? firstOf(next) : check} coachId={coachIds.start(form.id)}>
          {t(`return.start.${!next ? 'check' : begun ? 'resume' : 'begin'}`)}
        </ActionLink>
      )}
      <p className="portal-aside">{t.rich('return.steps.draft')}</p>
    </>
  );
}
