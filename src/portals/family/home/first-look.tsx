import type { CaseView } from '#api/contract.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import { canEstimate, RIGHTS } from '#portals/family/rights/rights.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';

const SITUATIONS: { id: string; icon: IconName }[] = [
  { id: 'rent', icon: 'agency' },
  { id: 'work', icon: 'euro' },
  { id: 'child', icon: 'people' },
];

/** Three everyday situations, what the agency may do in each, and the door to an estimate of one's own. */
export function FirstLook({ housing }: { housing: CaseView | undefined }) {
  const t = useText(FAMILY_TEXTS);
  return (
    <section className="aubepine-look" aria-labelledby="aubepine-look">
      <h2 id="aubepine-look">{t('home.look.title')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="aubepine-look__list">
        {SITUATIONS.map(({ id, icon }) => (
          <li key={id} className="aubepine-look__item">
            <span className="aubepine-look__mark">
              <Icon name={icon} size="large" />
            </span>
            <h3>{t(`home.look.${id}.situation`)}</h3>
            <p>{t.rich(`home.look.${id}.may`)}</p>
            <p className="aubepine-look__if">{t.rich(`home.look.${id}.if`)}</p>
          </li>
        ))}
      </ul>
      {canEstimate(housing) && (
        <div className="aubepine-door">
          <div>
            <h3>{t('home.look.door.title')}</h3>
            <p>{t.rich('home.look.door.body')}</p>
          </div>
          <ActionLink to={RIGHTS}>{t('rights.go')}</ActionLink>
        </div>
      )}
    </section>
  );
}
