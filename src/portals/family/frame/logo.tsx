import './logo.css';

/** A hawthorn blossom: five round petals, its stamens, and two leaves. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        className="aubepine-logo__leaf"
        d="M30 33c3 1 4 3 4.500 5 2-1 4-.5 5.500 1 1.500-1 3.500-1 5 .5-1.500 4.500-5.500 6.500-10 5.500-4-.9-6.500-4.500-7-9.500ZM18 33c-3 1-4 3-4.500 5-2-1-4-.5-5.500 1-1.500-1-3.500-1-5 .5 1.500 4.500 5.500 6.500 10 5.500 4-.9 6.500-4.500 7-9.500Z"
      />
      <g className="aubepine-logo__petals">
        {[0, 72, 144, 216, 288].map((turn) => (
          <path
            key={turn}
            transform={`rotate(${turn} 24 22)`}
            d="M24 20.500c-5-2.500-8-6-7.700-10.300C16.600 5.800 20 3 24 3s7.400 2.800 7.700 7.200C32 14.500 29 18 24 20.500Z"
          />
        ))}
      </g>
      <circle className="aubepine-logo__heart" cx="24" cy="22" r="3.600" />
      <g className="aubepine-logo__stamens">
        {[36, 108, 180, 252, 324].map((turn) => (
          <g key={turn} transform={`rotate(${turn} 24 22)`}>
            <path d="M24 18.500v-5.500" />
            <circle cx="24" cy="12.500" r="1.600" />
          </g>
        ))}
      </g>
    </svg>
  );
}
