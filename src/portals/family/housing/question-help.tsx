import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { EntryExample } from '#portals/family/housing/entry-example.tsx';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';
import { RentExample } from '#portals/family/housing/rent-example.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The trap of a question, by page of the form; the others have none. */
const TRAPS: Record<string, string> = {
  couple: 'couple',
  since: 'entry',
  'main-home': 'mainHome',
  sharing: 'sharing',
  surface: 'surface',
  landlord: 'landlord',
  'landlord-address': 'address',
  family: 'family',
  rent: 'rent',
  direct: 'direct',
  'other-income': 'income',
  amounts: 'income',
  bank: 'bank',
};

/** Beside a question: what people get wrong there and how not to; and the way back to all the parts. */
export function QuestionHelp({ page }: { page: string }) {
  const t = useText(FAMILY_TEXTS);
  const trap = TRAPS[page];
  return (
    <>
      {trap !== undefined && (
        <Notice kind="info" title={t(`housing.help.${trap}.title`)}>
          <p>{t.rich(`housing.help.${trap}.body`)}</p>
          {trap === 'entry' && <EntryExample />}
          {trap === 'rent' && <RentExample />}
          <p>{t.rich(`housing.help.${trap}.more`)}</p>
        </Notice>
      )}
      <p>
        <PortalLink className="ui-way" to={HOUSING_PAGE}>
          {t('housing.help.parts')}
        </PortalLink>
      </p>
    </>
  );
}
