import type { Actor } from '#domain/explanation.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './actor-tag.css';

const ICONS: Partial<Record<Actor, IconName>> = {
  applicant: 'person',
  device: 'screen',
  'other-agency': 'agency',
  'payment-service': 'euro',
  calendar: 'calendar',
};

/** Drawn on the same grid as the shared icons, which have none for these. */
const SHAPES: Partial<Record<Actor, string>> = {
  network: 'M5 8.500a10 10 0 0 1 14 0M7.800 11.800a6 6 0 0 1 8.400 0M10.500 15a2.200 2.200 0 0 1 3 0M12 18.500v.05',
  'automatic-check':
    'M7.500 7.500h9v9h-9ZM10.500 7.500V4M13.500 7.500V4M10.500 20v-3.500M13.500 20v-3.500M7.500 10.500H4M7.500 13.500H4M20 10.500h-3.500M20 13.500h-3.500M10.300 12.200l1.300 1.300 2.300-2.800',
  agent:
    'M12 3.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM6.500 15.500c.3-2.600 2.500-4 5.500-4s5.200 1.400 5.500 4M3.500 15.500h17M5 15.500v5M19 15.500v5',
};

/** Who makes a step happen: a picture and the word. */
export function ActorTag({ who }: { who: Actor }) {
  const say = useText('explain');
  return (
    <span className="explain-actor">
      <span className="explain-actor__mark">
        <ActorIcon who={who} />
      </span>
      {say.rich(`who.${who}`)}
    </span>
  );
}

function ActorIcon({ who }: { who: Actor }) {
  const shared = ICONS[who];
  if (shared) return <Icon name={shared} />;
  return (
    <svg className="ui-icon ui-icon--text" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[who]} />
    </svg>
  );
}
