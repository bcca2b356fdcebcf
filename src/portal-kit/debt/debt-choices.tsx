import type { ReactNode } from 'react';
import type { CaseView } from '#api/contract.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { debtFacts, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Choice, Choices } from '#portal-kit/frame/choices.tsx';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import type { IconName } from '#ui/layout/icon.tsx';
import './debt.css';

interface DebtMove {
  id: string;
  icon: IconName;
  /** The last part of the address of its form; a move without one is a single press. */
  page?: string;
  /** Whether it counts as agreeing with the sum. */
  warns?: boolean;
}

/** What one may do, sorted by the one question that matters: is the sum right? */
export const DEBT_MOVES = {
  agree: [
    { id: 'payNow', icon: 'euro' },
    { id: 'spread', icon: 'calendar', page: 'spread', warns: true },
    { id: 'askRemission', icon: 'help', page: 'remission', warns: true },
  ],
  disagree: [
    { id: 'contest', icon: 'coach', page: 'contest' },
    { id: 'askReview', icon: 'people', page: 'review' },
    { id: 'goToCourt', icon: 'agency' },
  ],
} as const satisfies Record<string, DebtMove[]>;

/** Whether one can still say that the sum is wrong, so that agreeing would give something up. */
export const mayDisagree = ({ moves }: CaseView): boolean => moves.includes('contest') || moves.includes('askReview');

/** What the case accepts now, as cards. */
export function DebtChoices({ debt }: { debt: CaseView }) {
  const t = usePortalText();
  const groups = (['agree', 'disagree'] as const)
    .map((id) => ({ id, moves: DEBT_MOVES[id].filter((move) => debt.moves.includes(move.id)) as DebtMove[] }))
    .filter(({ moves }) => moves.length > 0);
  if (groups.length === 0) return null;
  // Where nothing can be disputed any more, the question is not asked.
  const sorted = groups.length > 1;
  return (
    <section className="portal-section portal-debt-choices" aria-labelledby="portal-debt-choices">
      <h2 id="portal-debt-choices">{t('overpayment.choose')}</h2>
      {groups.map(({ id, moves }) => (
        <div key={id} className="portal-debt-choices__group">
          {sorted && <h3>{t(`overpayment.group.${id}`)}</h3>}
          <Choices>
            {moves.map((move) => (
              <MoveCard key={move.id} debt={debt} move={move} heading={sorted ? 'h4' : 'h3'} />
            ))}
          </Choices>
        </div>
      ))}
    </section>
  );
}

interface MoveCardProps {
  debt: CaseView;
  move: DebtMove;
  heading: 'h3' | 'h4';
}

function MoveCard({ debt, move, heading }: MoveCardProps) {
  const t = usePortalText();
  const { left, reviewer } = debtFacts(debt);
  const words = `overpayment.move.${move.id}`;
  const values = { left: { money: left } };
  const body = move.id === 'askReview' ? `${words}.by.${reviewer}` : `${words}.body`;
  return (
    <Choice
      icon={move.icon}
      heading={heading}
      title={t(`${words}.title`)}
      warning={move.warns && mayDisagree(debt) && t.has(`${words}.warning`) && t.rich(`${words}.warning`)}
      action={<Act debt={debt} move={move} words={t(`${words}.go`, values)} />}
    >
      {t.rich(body, values)}
    </Choice>
  );
}

function Act({ debt, move, words }: { debt: CaseView; move: DebtMove; words: ReactNode }) {
  if (move.page)
    return (
      <ActionLink to={`${OVERPAYMENT}/${move.page}`} look="secondary">
        {words}
      </ActionLink>
    );
  return (
    <MoveButton procedure={debt.procedure as ProcedureId} move={move.id}>
      {words}
    </MoveButton>
  );
}
