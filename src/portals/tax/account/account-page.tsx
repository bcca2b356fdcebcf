import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { AccountReturn } from '#portals/tax/account/account-return.tsx';
import { Following } from '#portals/tax/account/following.tsx';
import { LastMessage } from '#portals/tax/account/last-message.tsx';
import { NextDate } from '#portals/tax/account/next-date.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { SeasonLine } from '#portals/tax/frame/season-line.tsx';
import { useText } from '#ui/text/use-text.ts';
import './account.css';

/** The first page of the space: the next date and what is asked by then, where the return stands, what is new. */
export function AccountPage({ visit }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const { applicant, incomeReturn, season, now } = visit;
  return (
    <PortalPage title={t('account.greeting', { firstName: applicant.firstName })} intro={t.marked('account.intro')}>
      <NextDate visit={visit} />
      {incomeReturn && <AccountReturn incomeReturn={incomeReturn} />}
      <Following visit={visit} />
      <LastMessage />
      {season && <SeasonLine season={season} now={now} />}
      <Part id="leave" title={t('account.leave.title')}>
        <p>{t.rich('account.leave.body')}</p>
      </Part>
    </PortalPage>
  );
}
