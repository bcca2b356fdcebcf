import { instant } from '#domain/time.ts';
import { useText } from '#ui/text/use-text.ts';
import './sent-papers.css';

const TRUTHS = ['differs', 'limits', 'code', 'rules', 'before'] as const;

/** What was made simpler than in real life, and when that was last looked at. */
export function PapersTruth() {
  const say = useText('explain');
  const source = { month: { month: instant('2026-11-01') }, source: say('sentPapers.truth.source') };
  return (
    <details className="explain-papers__truth">
      <summary>{say('parts.truth')}</summary>
      <p>
        <strong>{say('truth.simplified')}</strong>
      </p>
      <ul>
        {TRUTHS.map((truth) => (
          <li key={truth}>{say.rich(`sentPapers.truth.${truth}`)}</li>
        ))}
      </ul>
      <p className="explain-exchange__secret">{say('checked', source)}</p>
    </details>
  );
}
