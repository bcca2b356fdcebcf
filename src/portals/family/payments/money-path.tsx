import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const STEPS: { id: string; icon: IconName }[] = [
  { id: 'month', icon: 'calendar' },
  { id: 'fifth', icon: 'euro' },
  { id: 'bank', icon: 'hourglass' },
];

/** From a month of aid to money that one can see: most of what looks late is on this way. */
export function MoneyPath() {
  const t = useText(FAMILY_TEXTS);
  return (
    <section className="portal-section" aria-labelledby="aubepine-money-path">
      <h2 id="aubepine-money-path">{t('payments.path.title')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without numbers is one */}
      <ol role="list" className="aubepine-path">
        {STEPS.map(({ id, icon }) => (
          <li key={id} className="aubepine-path__step">
            <span className="aubepine-path__mark">
              <Icon name={icon} size="large" />
            </span>
            <div>
              <h3>{t(`payments.path.${id}.title`)}</h3>
              <p>{t.rich(`payments.path.${id}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p>{t.rich('payments.path.late')}</p>
    </section>
  );
}
