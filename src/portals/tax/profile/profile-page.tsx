import type { ReactNode } from 'react';
import { client } from '#api/client.ts';
import type { CaseView, Profile } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { canFill, RETURN_PAGE, returnFacts } from '#portals/tax/data/return-status.ts';
import type { OwnVisit } from '#portals/tax/data/tax-visit.ts';
import { Part } from '#portals/tax/frame/part.tsx';
import { WRITE } from '#portals/tax/write/write-page.tsx';
import { SummaryList, type SummaryRow } from '#ui/journey/summary-list.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';

/** Its address, in the menu of everybody who is signed in. */
export const PROFILE = '/profile';

/** What the agency knows of the household, and the road by which each thing is changed. */
export function ProfilePage({ visit }: { visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const { agency } = useAgency();
  const profile = useAgencyData(() => client.profile(agency), [agency]);
  return (
    <PortalPage title={t('profile.title')} intro={t.marked('profile.intro')}>
      <WhenLoaded resource={profile}>{(known) => <Known profile={known} visit={visit} />}</WhenLoaded>
    </PortalPage>
  );
}

function Known({ profile, visit: { incomeReturn } }: { profile: Profile; visit: OwnVisit }) {
  const t = useText(TAX_TEXTS);
  const rows = useRows(profile, incomeReturn);
  // While the return is open, it is there that one says what has changed.
  const road = incomeReturn && canFill(incomeReturn) ? 'return' : 'write';
  const change = <PortalLink to={road === 'return' ? RETURN_PAGE : WRITE}>{t(`profile.go.${road}`)}</PortalLink>;
  return (
    <>
      <Lines id="identity" rows={rows.identity} />
      <Lines id="home" rows={rows.home}>
        {change}
      </Lines>
      {rows.family.length > 0 && (
        <Lines id="family" rows={rows.family}>
          {change}
        </Lines>
      )}
      <Lines id="reach" rows={rows.reach} />
      <Lines id="bank" rows={rows.bank} />
    </>
  );
}

function Lines({ id, rows, children }: { id: string; rows: SummaryRow[]; children?: ReactNode }) {
  const t = useText(TAX_TEXTS);
  return (
    <Part id={`profile-${id}`} title={t(`profile.part.${id}`)}>
      <SummaryList rows={rows} />
      <p>{t.rich(`profile.change.${id}`)}</p>
      {children}
    </Part>
  );
}

type PartId = 'identity' | 'home' | 'family' | 'reach' | 'bank';

function useRows(profile: Profile, incomeReturn: CaseView | undefined): Record<PartId, SummaryRow[]> {
  const t = useText(TAX_TEXTS);
  const format = useFormat();
  const { firstName, lastName, identifier, birthDate, birthPlace, address, email, phone, ibanEnd } = profile;
  const row = (id: string, value: string | undefined): SummaryRow => {
    return { id, label: t(`profile.row.${id}`), value, none: t('profile.unknown') };
  };
  const { partner, children = [] } = incomeReturn ? returnFacts(incomeReturn) : {};
  return {
    identity: [
      row('name', `${firstName} ${lastName}`),
      row('identifier', identifier),
      row('birth', [format.day(birthDate), birthPlace].filter(Boolean).join(', ')),
    ],
    home: [row('address', `${address.street}, ${address.town}`)],
    family: incomeReturn ? [row('partner', partner), row('children', children.join(', ') || undefined)] : [],
    reach: [row('email', email), row('phone', phone)],
    bank: [row('iban', ibanEnd && t('profile.ibanEnd', { end: ibanEnd }))],
  };
}
