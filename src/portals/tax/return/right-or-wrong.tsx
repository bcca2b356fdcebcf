import type { CaseView } from '#api/contract.ts';
import { StartLink } from '#portal-kit/journey/start-link.tsx';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canFill, RETURN_PAGE, returnFacts } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';
import './boxes.css';

/** The automatic return: all is right, and there is nothing to do; or something is not, and one corrects it. */
export function RightOrWrong({ incomeReturn }: { incomeReturn: CaseView }) {
  const t = useText(TAX_TEXTS);
  const { closesBefore } = returnFacts(incomeReturn);
  return (
    <Part id="ways" title={t('return.automatic.title')}>
      <p>{t.rich('return.automatic.look')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="capucine-ways">
        <li>
          <h3>{t('return.automatic.right.title')}</h3>
          <p>{t.rich('return.automatic.right.body', { day: { day: lastDay(closesBefore) } })}</p>
          <StatusTag tone="success">{t('return.automatic.right.tag')}</StatusTag>
        </li>
        <li>
          <h3>{t('return.automatic.wrong.title')}</h3>
          <p>{t.rich('return.automatic.wrong.body')}</p>
          {canFill(incomeReturn) && (
            <StartLink procedure={INCOME_RETURN} form="return" base={RETURN_PAGE}>
              {t('return.start.correct')}
            </StartLink>
          )}
        </li>
      </ul>
    </Part>
  );
}
