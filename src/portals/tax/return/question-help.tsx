import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { RETURN_PAGE } from '#portals/tax/data/return-status.ts';
import { KilometresExample, PayslipExample } from '#portals/tax/return/examples.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Pages with something that is easily taken for something else; the others need no help. */
const HELPED = [
  'address',
  'family',
  'children',
  'incomes',
  'charges',
  'wages',
  'unemployment',
  'pensions',
  'expenses',
  'alimony',
  'home-help',
  'childcare',
  'gifts',
  'school',
];

/** Beside a question: where the figure is found, what it is taken for; and the way back to all the steps. */
export function QuestionHelp({ page }: { page: string }) {
  const t = useText(TAX_TEXTS);
  return (
    <>
      {HELPED.includes(page) && (
        <Notice kind="info" title={t(`return.help.${page}.title`)}>
          <p>{t.rich(`return.help.${page}.body`)}</p>
          {page === 'wages' && <PayslipExample />}
          {page === 'expenses' && <KilometresExample />}
          <p>{t.rich(`return.help.${page}.more`)}</p>
        </Notice>
      )}
      <p>
        <PortalLink className="ui-way" to={RETURN_PAGE}>
          {t('return.help.steps')}
        </PortalLink>
      </p>
    </>
  );
}
