/** Where each number stands on its sheet, how many digits the eye sees, and in how many groups. */
const SPOTS = {
  'tax-number': { x: 7, y: 15, width: 37, groups: [2, 2, 3, 3, 3] },
  'online-access': { x: 7, y: 30, width: 27, groups: [7] },
  'reference-income': { x: 40, y: 60, width: 34, groups: [2, 3] },
} as const;

const DOT = 2.1;

/** A sheet of paper with one place marked on it. A picture for the eye: the words beside it say the same. */
export function PaperSketch({ spot }: { spot: keyof typeof SPOTS }) {
  const { x, y, width, groups } = SPOTS[spot];
  const digits = groups.reduce<number>((sum, group) => sum + group, 0);
  const inner = digits * DOT + (groups.length - 1) * DOT;
  const start = x + (width - inner) / 2;
  const places = groups.flatMap((group, index) => {
    const before = groups.slice(0, index).reduce<number>((sum, each) => sum + each + 1, 0);
    return Array.from({ length: group }, (_, digit) => start + (before + digit + 0.5) * DOT);
  });
  return (
    <svg className="capucine-sketch" viewBox="0 0 80 104" aria-hidden="true" focusable="false">
      <path className="capucine-sketch__sheet" d="M2 2h62l14 14v86H2Z" />
      <path className="capucine-sketch__sheet" d="M64 2v14h14Z" />
      <path className="capucine-sketch__head" d="M8 7h20v4H8Z" />
      <path
        className="capucine-sketch__lines"
        d="M48 24h22M48 31h22M9 46h60M9 54h60M9 62h26M9 70h26M9 78h60M9 86h60M9 94h34"
      />
      <rect className="capucine-sketch__spot" x={x} y={y} width={width} height="12" rx="3" />
      <g className="capucine-sketch__digits">
        {places.map((place) => (
          <rect key={place} x={place - 0.65} y={y + 3.5} width="1.3" height="5" rx="0.6" />
        ))}
      </g>
    </svg>
  );
}
