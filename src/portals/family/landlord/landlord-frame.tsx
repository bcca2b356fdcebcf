import type { ReactNode } from 'react';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { HOUSING_PAGE } from '#portals/family/housing/housing-status.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';
import { useText } from '#ui/text/use-text.ts';
import './landlord.css';

interface LandlordFrameProps {
  /** Whom one plays. */
  landlord: string;
  /** What they see of the tenant: nothing more than this. */
  sees: { tenant: string | undefined; home: string };
  children: ReactNode;
}

/** Says at every moment that one is on the other side, as whom, and what can be seen from there. */
export function LandlordFrame({ landlord, sees, children }: LandlordFrameProps) {
  const t = useText(FAMILY_TEXTS);
  return (
    <div className="aubepine-landlord">
      <div className="aubepine-landlord__band">
        <p className="aubepine-landlord__side">
          <Icon name="people" size="large" />
          <span>{t('landlord.side')}</span>
        </p>
        <p>{t.rich('landlord.who', { landlord })}</p>
        <p>
          <PortalLink className="ui-way" to={HOUSING_PAGE}>
            {t('landlord.back')}
          </PortalLink>
        </p>
      </div>
      <div className="aubepine-landlord__page">{children}</div>
      <aside className="aubepine-landlord__sees" aria-labelledby="aubepine-landlord-sees">
        <h2 id="aubepine-landlord-sees">{t('landlord.sees.title')}</h2>
        <SummaryList
          rows={[
            ...(sees.tenant === undefined
              ? []
              : [{ id: 'tenant', label: t('landlord.sees.tenant'), value: sees.tenant }]),
            { id: 'home', label: t('landlord.sees.home'), value: sees.home },
          ]}
        />
        <p className="aubepine-landlord__hidden">
          <Icon name="lock" />
          <span>{t.rich('landlord.sees.hidden')}</span>
        </p>
      </aside>
    </div>
  );
}
