import { ROAD_SHAPES } from '#explain/map/road-sign.tsx';
import { PlainList } from '#explain/plain-list.tsx';
import { useText } from '#ui/text/use-text.ts';

const ROADS = ['taken', 'planned', 'other'] as const;
const KINDS = ['act', 'time', 'agency'] as const;

/** What the lines and signs of the map mean. */
export function MapLegend() {
  const say = useText('explain');
  return (
    <div className="explain-legend">
      <h3 className="explain-legend__title">{say('map.legend.title')}</h3>
      <PlainList className="explain-legend__lines">
        {ROADS.map((look) => (
          <li key={look}>
            <svg viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
              <path className={`explain-road explain-road--${look}`} d="M4 8h40" />
            </svg>
            {say.rich(`map.legend.${look}`)}
          </li>
        ))}
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <path className="explain-legend__road" d={ROAD_SHAPES[kind]} />
            </svg>
            {say.rich(`map.legend.${kind}`)}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 28 28" width="24" height="24" aria-hidden="true">
            <path className="explain-decision" d="M14 2 26 14 14 26 2 14Z" />
          </svg>
          {say.rich('map.legend.decision')}
        </li>
      </PlainList>
    </div>
  );
}
