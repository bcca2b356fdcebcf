import type { Imitation } from '#portals/imitation/data/fraud.ts';

/** A flower drawn in a hurry: four petals where the hawthorn has five, a leaf where the fern has a frond. */
export function ImitatedLogo({ id }: { id: Imitation['id'] }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" className="imitation-logo">
      {id === 'refund' ? (
        <>
          {[45, 135, 225, 315].map((turn) => (
            <ellipse key={turn} transform={`rotate(${turn} 24 24)`} cx="24" cy="13" rx="8" ry="10" />
          ))}
          <circle className="imitation-logo__heart" cx="24" cy="24" r="5" />
        </>
      ) : (
        <>
          <path d="M24 4c12 8 14 26 0 38C10 30 12 12 24 4Z" />
          <path className="imitation-logo__vein" d="M24 10v36" />
        </>
      )}
    </svg>
  );
}
