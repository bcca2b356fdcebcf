import { Icon, type IconName } from '#ui/layout/icon.tsx';
import './essentials.css';

interface Essential {
  icon: IconName;
  term: string;
  value: string;
}

/** What to know before one starts: until when, how long it takes. */
export function Essentials({ items }: { items: readonly Essential[] }) {
  return (
    <dl className="portal-essentials">
      {items.map(({ icon, term, value }) => (
        <div key={term}>
          <dt>
            <Icon name={icon} />
            {term}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
