/** How well something about the real procedure is known. */
type Known = 'official' | 'relayed' | 'common' | 'none';

interface Point {
  point: string;
  real: string;
  known: Known;
  here: string;
  /** Why it differs; nothing where it does not. */
  why?: string;
}

const KNOWN: Record<Known, string> = {
  official: 'read on an official page',
  relayed: 'relayed by others',
  common: 'commonly told, not checked',
  none: 'not known',
};

/** The real procedure beside the one of the sandbox, point by point. */
export function Fidelity({ about, points }: { about: string; points: Point[] }) {
  return (
    <section aria-label={about} style={{ overflowX: 'auto' }}>
      <table>
        <caption>{about}</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">In reality</th>
            <th scope="col">How it is known</th>
            <th scope="col">Here</th>
            <th scope="col">Why it differs</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ point, real, known, here, why }) => (
            <tr key={point}>
              <th scope="row">{point}</th>
              <td>{real}</td>
              <td>{KNOWN[known]}</td>
              <td>{here}</td>
              <td>{why ?? 'It does not.'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
