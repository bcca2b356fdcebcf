import './icon.css';

/** Drawn on a 24-unit grid, with round 1.75-unit lines. */
const SHAPES = {
  lock: 'M6 10.5h12a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7.500a1 1 0 0 1 1-1ZM8 10.500V8a4 4 0 0 1 8 0v2.500M12 14.500v2',
  unlock:
    'M6 10.500h12a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7.500a1 1 0 0 1 1-1ZM8 10.500V7.500a4 4 0 0 1 7.7-1.5',
  mail: 'M4 6h16v12H4ZM4.5 6.5 12 13l7.5-6.5',
  papers: 'M8 3.500h7l4 4V17H8ZM15 3.500v4h4M8 7H5v13.500h10V17M11 11h5M11 14h5',
  calendar: 'M4.5 6h15v14h-15ZM4.5 10.500h15M8.5 3.500V8M15.5 3.500V8M8.5 14h2M13.5 14h2M8.5 17h2',
  coach: 'M4 5h16v11h-8l-4.5 4v-4H4ZM9.5 9a2.5 2.5 0 1 1 3.3 2.400c-.5.2-.8.5-.8 1M12 14v.05',
  'behind-the-scenes': 'M3.5 4h17M5 4v16c2.5-1 4.5-3.5 5-8 .3-3-.5-6-1-8M19 4v16c-2.5-1-4.5-3.5-5-8-.3-3 .5-6 1-8',
  back: 'M20 12H5M11 5.5 4.5 12l6.5 6.5',
  forward: 'M4 12h15M13 5.500l6.5 6.5-6.5 6.5',
  undo: 'M9 5 4.5 9.5 9 14M5 9.500h9a5.25 5.25 0 0 1 0 10.500h-4',
  restart: 'M19.5 12A7.5 7.5 0 1 1 17 6.400M17.5 3v4h-4',
  check: 'M4.5 12.5 10 18 19.5 7',
  warning: 'M12 4 21 19.500H3ZM12 10v4.500M12 17v.05',
  info: 'M12 3.500a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.500M12 7.800v.05',
  phone: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM11 18h2',
  call: 'M6.5 4h3l1.500 4-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4 1.500v3a2 2 0 0 1-2 2C11 19.500 4.500 13 4.500 6a2 2 0 0 1 2-2Z',
  letterbox:
    'M3.5 18.500V11a4 4 0 0 1 8 0v7.500ZM7.500 7h9a4 4 0 0 1 4 4v7.500h-9M6 12h3M16 18.500V21M15 7V3.500h3.500v2H15',
  person: 'M12 4a3.75 3.75 0 1 1 0 7.500A3.75 3.75 0 0 1 12 4ZM4.5 20c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  agency: 'M3.5 9.5 12 4l8.5 5.500ZM5 20h14M6.5 9.500V20M12 9.500V20M17.5 9.500V20',
  close: 'M6 6l12 12M18 6 6 18',
  hourglass: 'M7 3.500h10M7 20.500h10M8 3.500c0 5 8 5.5 8 8.500s-8 3.5-8 8.500M16 3.500c0 5-8 5.5-8 8.500s8 3.5 8 8.5',
  attach: 'M19 11.500l-7.2 7.200a4.2 4.2 0 0 1-6-6l7.7-7.700a2.8 2.8 0 0 1 4 4l-7.5 7.500a1.4 1.4 0 0 1-2-2l6.5-6.5',
  file: 'M6 3.500h8l4.5 4.500v12.500H6ZM14 3.500V8h4.5',
  eye: 'M2.5 12C5 7.5 8.3 5.5 12 5.500s7 2 9.5 6.500c-2.5 4.5-5.8 6.5-9.5 6.500S5 16.5 2.5 12ZM12 9.200a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.600Z',
  play: 'M7 4.500v15l12-7.500Z',
  pause: 'M8 5v14M16 5v14',
  picture: 'M3.5 5h17v14h-17ZM3.5 16l5-5 4.500 4.500M12 14.500l3-3 5.500 5.500M15.500 8.500h.01',
  screen: 'M3.5 5h17v11.500h-17ZM8.5 20h7M12 16.500V20',
  people:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM3 19c.4-3.5 2.7-5.5 6-5.500s5.6 2 6 5.500M16 5.500a2.7 2.7 0 0 1 0 5.300M17.5 13.800c2 .7 3.2 2.5 3.5 5.2',
  print: 'M7 8.500V4h10v4.500M7 17H4V8.500h16V17h-3M7 13.500h10V20H7Z',
  euro: 'M18 6.500A7 7 0 1 0 18 17.500M3.5 10.500h9.500M3.5 13.500h9.5',
  plus: 'M12 5v14M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  help: 'M12 3.500a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM9.5 10a2.5 2.5 0 1 1 3.4 2.300c-.6.3-.9.7-.9 1.400M12 16.700v.05',
} as const;

export type IconName = keyof typeof SHAPES;

export const iconNames = Object.keys(SHAPES) as IconName[];

interface IconProps {
  name: IconName;
  /** Large: beside headings and in bars. */
  size?: 'text' | 'large';
}

/** A picture beside words; screen readers skip it, so it never stands alone without a name. */
export function Icon({ name, size = 'text' }: IconProps) {
  // Arrows point along the reading direction.
  const turns = name === 'back' || name === 'forward' || name === 'undo';
  return (
    <svg
      className={`ui-icon ui-icon--${size}${turns ? ' ui-icon--turns' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
