import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Choice, Choices } from '#portal-kit/frame/choices.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import {
  CONCILIATOR_PAGE,
  canAskConciliator,
  canPayNow,
  difficultyStatus,
} from '#portals/tax/data/difficulty-status.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { useText } from '#ui/text/use-text.ts';

/** After a no, or no answer at all: what is left to do, none of it urged on anybody. */
export function WaysOn({ difficulty }: { difficulty: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { state } = difficultyStatus(difficulty);
  if (state !== 'refused' && state !== 'silentRefusal') return null;
  return (
    <Part id="ways" title={t('difficulty.ways.title')}>
      <Choices>
        {canAskConciliator(difficulty) && (
          <Choice
            icon="people"
            title={t('difficulty.ways.conciliator.title')}
            action={
              <ActionLink to={CONCILIATOR_PAGE} look="secondary">
                {t('difficulty.ways.conciliator.go')}
              </ActionLink>
            }
          >
            {t.rich('difficulty.ways.conciliator.body')}
          </Choice>
        )}
        {canPayNow(difficulty) && (
          <Choice
            icon="euro"
            title={t('difficulty.ways.pay.title')}
            action={
              <ActionLink to="/payments" look="secondary">
                {t('difficulty.ways.pay.go')}
              </ActionLink>
            }
          >
            {t.rich('difficulty.ways.pay.body')}
          </Choice>
        )}
      </Choices>
      <p className="portal-aside">{t.rich('difficulty.ways.court')}</p>
    </Part>
  );
}
