import { Badge } from '#ui/layout/badge.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import './phone-bar.css';

export interface PhoneBarItem {
  id: string;
  /** One short word: it stands below the icon. */
  label: string;
  icon: IconName;
  badge?: number;
  current?: boolean;
  onSelect: () => void;
  coachId?: string;
}

interface PhoneBarProps {
  label: string;
  /** Four or five. */
  items: PhoneBarItem[];
}

/** Everything that lies beside the portal, one thumb away on a phone. */
export function PhoneBar({ label, items }: PhoneBarProps) {
  return (
    <nav className="ui-phone-bar" aria-label={label}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="ui-phone-bar__items">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="ui-phone-bar__item"
              aria-current={item.current || undefined}
              data-coach-id={item.coachId}
              onClick={item.onSelect}
            >
              <Icon name={item.icon} size="large" />
              {item.label}
              <Badge count={item.badge} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
