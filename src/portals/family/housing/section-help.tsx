import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { EntryExample } from '#portals/family/housing/entry-example.tsx';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';
import { RentExample } from '#portals/family/housing/rent-example.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Beside a question: the trap of its part of the request, and how to keep out of it. */
export function SectionHelp({ section }: { section: string | undefined }) {
  const t = useText(FAMILY_TEXTS);
  if (section === undefined || !t.has(`housing.help.${section}.title`)) return null;
  return (
    <>
      <Notice kind="info" title={t(`housing.help.${section}.title`)}>
        <p>{t.rich(`housing.help.${section}.body`)}</p>
        {section === 'home' && <EntryExample />}
        {section === 'rent' && <RentExample />}
        <p>{t.rich(`housing.help.${section}.more`)}</p>
      </Notice>
      <p>
        <PortalLink to={HOUSING_PAGE}>{t('housing.help.parts')}</PortalLink>
      </p>
    </>
  );
}
