import './logo.css';

/** A nasturtium: its five petals, the throat with its lines, and a round leaf with its veins. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <g className="capucine-logo__leaf">
        <circle cx="33" cy="33" r="11.500" />
        <path d="M33 33l9-5M33 33l5 9M33 33l-8 7M33 33l-2 10.500M33 33l10 4" />
      </g>
      <g className="capucine-logo__petals">
        {[0, 72, 144, 216, 288].map((turn) => (
          <path
            key={turn}
            transform={`rotate(${turn} 21 21)`}
            d="M21 21c-2.500-4-6.500-7.500-6.500-12.500C14.500 5 17 3.500 19 4.300c.9.300 1.500.9 2 1.700.5-.8 1.100-1.400 2-1.700 2-.8 4.500.7 4.500 4.200C27.500 13.500 23.500 17 21 21Z"
          />
        ))}
      </g>
      <g className="capucine-logo__throat">
        <circle cx="21" cy="21" r="3.200" />
        {[0, 72, 144, 216, 288].map((turn) => (
          <path
            key={turn}
            transform={`rotate(${turn} 21 21)`}
            d="M21 16.500v-4M19.600 16.800l-1-2.800M22.400 16.800l1-2.800"
          />
        ))}
      </g>
    </svg>
  );
}
