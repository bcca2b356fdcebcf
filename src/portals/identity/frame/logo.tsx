import './logo.css';

/** Leaflets of the frond, from the ground up: where they leave the stem, and how long they are. */
const LEAFLETS = [
  { y: 37, length: 13 },
  { y: 31, length: 12 },
  { y: 25, length: 10 },
  { y: 19.5, length: 8 },
  { y: 14.5, length: 6 },
];

/** A fern: one frond, its leaflets in pairs, the tip still rolled up. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        className="fougere-logo__stem"
        d="M22 46c1-10 1.500-20 1.500-30 0-7 3-11.500 7.500-11.500 3.500 0 5.500 2.300 5.500 5 0 2.400-1.700 4-3.700 4-1.800 0-3-1.200-3-2.700"
      />
      <g className="fougere-logo__leaflets">
        {LEAFLETS.map(({ y, length }) => (
          <g key={y}>
            <path d={leaflet(y, -length)} />
            <path d={leaflet(y - 2, length)} />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** A pointed leaf that rises a little from the stem to one side. */
function leaflet(y: number, length: number): string {
  const tip = length * 0.95;
  return `M23 ${y}q${length * 0.35} -5 ${tip} -4.500q${-length * 0.25} 5.200 ${-tip} 4.500Z`;
}
