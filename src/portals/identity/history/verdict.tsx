import type { ReactNode } from 'react';
import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { IDENTITY_TEXTS, UNUSUAL_CONNECTION } from '#portals/identity/data/agency.ts';
import { useText } from '#ui/text/use-text.ts';

/** What the unusual connection asks, and what became of the answer. Neither answer is pushed. */
export function Verdict({ unusual }: { unusual: CaseView }) {
  const [state = ''] = unusual.states;
  switch (state) {
    case 'recognised':
      return <Answered state={state} kind="success" />;
    case 'reportedMyself':
      return (
        <Answered state={state} kind="info">
          <Press move="withdraw" />
        </Answered>
      );
    case 'reported':
      return <Answered state={state} kind="success" />;
    case 'strangerAccepted':
      return (
        <Answered state={state} kind="info">
          <Press move="wasNotMe" />
        </Answered>
      );
    default:
      return <Question reporting={state === 'reporting'} />;
  }
}

function Question({ reporting }: { reporting: boolean }) {
  const t = useText(IDENTITY_TEXTS);
  return (
    <section className="portal-section fougere-question" aria-labelledby="fougere-question">
      <h2 id="fougere-question">{t('question.title')}</h2>
      <p>{t.rich('question.calm')}</p>
      <ul className="portal-list">
        <li>{t.rich('question.where')}</li>
        <li>{t.rich('question.helped')}</li>
        <li>{t.rich('question.device')}</li>
      </ul>
      <div className="portal-actions">
        <Press move="recognise" />
        {reporting ? (
          <ActionLink to="/history/report" look="secondary">
            {t('question.report')}
          </ActionLink>
        ) : (
          <Press move="wasNotMe" />
        )}
      </div>
    </section>
  );
}

function Press({ move }: { move: string }) {
  const t = useText(IDENTITY_TEXTS);
  return (
    <MoveButton procedure={UNUSUAL_CONNECTION} move={move}>
      {t(`question.${move}`)}
    </MoveButton>
  );
}

interface AnsweredProps {
  state: string;
  kind: 'success' | 'info';
  /** What can still be changed. */
  children?: ReactNode;
}

function Answered({ state, kind, children }: AnsweredProps) {
  const t = useText(IDENTITY_TEXTS);
  return (
    <FocusedNotice kind={kind} title={t(`verdict.${state}.title`)} occurrence={state}>
      <p>{t.rich(`verdict.${state}.what`)}</p>
      <p>{t.rich(`verdict.${state}.next`)}</p>
      {children}
    </FocusedNotice>
  );
}
