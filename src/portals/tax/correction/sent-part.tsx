import type { CaseView } from '#api/contract.ts';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { CLAIM_SENT, CORRECTION_SENT, correctionFacts } from '#portals/tax/data/correction-status.ts';
import { returnFacts } from '#portals/tax/data/return-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { BoxName, type Spouses, useBoxAmount } from '#portals/tax/return/box-name.tsx';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** First names for the columns, where the session plays the return too. */
export const spousesOf = ({ applicant, incomeReturn }: OwnVisit): Spouses => ({
  you: applicant.firstName,
  partner: incomeReturn && returnFacts(incomeReturn).partner,
});

interface SentPartProps {
  correction: CaseView;
  visit: OwnVisit;
}

/** What was sent last: which box, from what to what, when, under which number. */
export function SentPart({ correction, visit }: SentPartProps) {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const amountOf = useBoxAmount();
  const { sent } = correctionFacts(correction);
  if (!sent) return null;
  const { by, on, number, box, before, after, answerBy } = sent;
  return (
    <Part id="sent" title={t(`correction.sent.title.${by}`)}>
      <SummaryList
        rows={[
          ...(box === undefined
            ? []
            : [
                {
                  id: 'box',
                  label: t('correction.sent.box'),
                  value: <BoxName box={box} spouses={spousesOf(visit)} />,
                },
              ]),
          ...(box === undefined || before === undefined || after === undefined
            ? []
            : [
                {
                  id: 'change',
                  label: t('correction.sent.change'),
                  value: t('correction.sent.fromTo', { before: amountOf(box, before), after: amountOf(box, after) }),
                },
              ]),
          { id: 'on', label: t('correction.sent.on'), value: format.dayTime(on) },
          { id: 'number', label: t('correction.sent.number'), value: number },
          { id: 'answer', label: t('correction.sent.answerBy'), value: format.day(answerBy) },
        ]}
      />
      <p>
        <PortalLink className="ui-way" to={by === 'claim' ? CLAIM_SENT : CORRECTION_SENT}>
          {t('correction.sent.receipt')}
        </PortalLink>
      </p>
    </Part>
  );
}
