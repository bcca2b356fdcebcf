import './branch.css';

/** Where blossoms sit on the branch: x, y, size, turn. */
const BLOSSOMS = [
  [92, 62, 1.15, 8],
  [150, 40, 0.9, -14],
  [196, 78, 1.3, 20],
  [128, 104, 0.75, 40],
  [240, 46, 0.7, 4],
] as const;

/** Buds and leaves between them. */
const LEAVES = [
  [58, 84, -30],
  [112, 34, -70],
  [170, 112, 60],
  [222, 104, 35],
  [206, 30, -50],
  [40, 112, 10],
] as const;

/** A branch of hawthorn in blossom. It only decorates. */
export function Branch() {
  return (
    <svg className="aubepine-branch" viewBox="0 0 280 160" aria-hidden="true" focusable="false">
      <path className="aubepine-branch__wood" d="M4 150C40 128 66 108 104 84s70-34 108-24c22 6 40 2 62-16" />
      <path
        className="aubepine-branch__wood"
        d="M120 76c10 14 22 26 44 34M70 108c-8-12-14-18-24-22M184 56c4-12 12-20 24-26"
      />
      {LEAVES.map(([x, y, turn]) => (
        <path
          key={`${x} ${y}`}
          className="aubepine-branch__leaf"
          transform={`translate(${x} ${y}) rotate(${turn})`}
          d="M0 14C-9 8-11-1-7-6c3 1 4 2 5 4 0-5 1-9 2-13 1 4 2 8 2 13 1-2 2-3 5-4 4 5 2 14-7 20Z"
        />
      ))}
      {BLOSSOMS.map(([x, y, size, turn]) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
          {[0, 72, 144, 216, 288].map((petal) => (
            <path
              key={petal}
              className="aubepine-branch__petal"
              transform={`rotate(${petal})`}
              d="M0-1.500c-5-2.500-8-6-7.700-10.300C-7.400-16.200-4-19 0-19s7.400 2.800 7.700 7.200C8-7.500 5-4 0-1.500Z"
            />
          ))}
          <circle className="aubepine-branch__heart" r="3.400" />
          {[36, 108, 180, 252, 324].map((stamen) => (
            <circle
              key={stamen}
              className="aubepine-branch__stamen"
              transform={`rotate(${stamen})`}
              cy="-9"
              r="1.500"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
