import type { ReactNode } from 'react';
import { client } from '#api/client.ts';
import type { Profile } from '#api/contract.ts';
import { useAgency } from '#portal-kit/data/agency.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import type { SignedInVisit } from '#portal-kit/data/portal-visit.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { CHANGE_PAGE } from '#portals/family/data/change-status.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { HELP } from '#portals/family/help/help-page.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { SummaryList, type SummaryRow } from '#ui/journey/summary-list.tsx';
import { useFormat, useText } from '#ui/text/use-text.ts';
import './profile.css';

/** Its address, in the menu of everybody who is signed in. */
export const PROFILE = '/profile';

/** What the agency knows of who one is, and where each thing is changed. */
export function ProfilePage({ visit }: { visit: FamilyVisit & SignedInVisit }) {
  const t = useText(FAMILY_TEXTS);
  const { agency } = useAgency();
  const profile = useAgencyData(() => client.profile(agency), [agency]);
  return (
    <PortalPage title={t('profile.title')} intro={t.marked('profile.intro')}>
      <WhenLoaded resource={profile}>
        {(known) => <Known profile={known} mayChange={Boolean(visit.change)} />}
      </WhenLoaded>
      <Notice kind="info" title={t('profile.each.title')}>
        <p>{t.rich('profile.each.body')}</p>
      </Notice>
    </PortalPage>
  );
}

function Known({ profile, mayChange }: { profile: Profile; mayChange: boolean }) {
  const rows = useRows(profile);
  return (
    <>
      <Part id="identity" rows={rows.identity}>
        <Help />
      </Part>
      <Part id="reach" rows={rows.reach}>
        <Change possible={mayChange} />
      </Part>
      <Part id="bank" rows={rows.bank}>
        <Change possible={mayChange} />
      </Part>
    </>
  );
}

function useRows(profile: Profile): Record<'identity' | 'reach' | 'bank', SummaryRow[]> {
  const t = useText(FAMILY_TEXTS);
  const format = useFormat();
  const { firstName, lastName, identifier, birthDate, birthPlace, address, email, phone, ibanEnd } = profile;
  const row = (id: string, value: string | undefined): SummaryRow => {
    return { id, label: t(`profile.row.${id}`), value, none: t('profile.unknown') };
  };
  return {
    identity: [
      row('name', `${firstName} ${lastName}`),
      row('identifier', identifier),
      row('birth', [format.day(birthDate), birthPlace].filter(Boolean).join(', ')),
    ],
    reach: [row('address', `${address.street}, ${address.town}`), row('email', email), row('phone', phone)],
    bank: [row('iban', ibanEnd && t('profile.ibanEnd', { end: ibanEnd }))],
  };
}

function Part({ id, rows, children }: { id: string; rows: SummaryRow[]; children: ReactNode }) {
  const t = useText(FAMILY_TEXTS);
  const heading = `aubepine-profile-${id}`;
  return (
    <section className="aubepine-profile" aria-labelledby={heading}>
      <h2 id={heading}>{t(`profile.part.${id}`)}</h2>
      <SummaryList rows={rows} />
      <p>{t.rich(`profile.change.${id}`)}</p>
      {children}
    </section>
  );
}

function Change({ possible }: { possible: boolean }) {
  const t = useText(FAMILY_TEXTS);
  if (!possible) return <p className="portal-aside">{t.rich('profile.notHere')}</p>;
  return (
    <div>
      <ActionLink to={CHANGE_PAGE} look="secondary">
        {t('change.title')}
      </ActionLink>
    </div>
  );
}

function Help() {
  const t = useText(FAMILY_TEXTS);
  return (
    <div>
      <ActionLink to={HELP} look="secondary">
        {t('profile.help')}
      </ActionLink>
    </div>
  );
}
