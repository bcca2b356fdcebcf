import { useText } from '#ui/text/use-text.ts';
import type { ConfidenceFacts } from '#workshop/debrief.ts';

const LEVELS = [1, 2, 3, 4] as const;

/** How the group felt about procedures online, at the beginning and at the end. */
export function ConfidencePart({ facts }: { facts: ConfidenceFacts }) {
  const t = useText('debrief');
  const columns = (['before', 'after'] as const).flatMap((when) => {
    const answers = facts[when];
    return answers ? [{ when, answers }] : [];
  });
  const most = Math.max(...columns.flatMap(({ answers }) => answers));
  return (
    <section aria-labelledby="debrief-confidence">
      <h2 id="debrief-confidence">{t('confidence.title')}</h2>
      <table className="trainer-debrief__confidence">
        <caption>{t('confidence.question')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('confidence.answer')}</th>
            {columns.map(({ when }) => (
              <th key={when} scope="col">
                {t(`confidence.${when}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{t(`confidence.levels.${level}`)}</th>
              {columns.map(({ when, answers }) => (
                <Bar key={when} n={answers[level - 1] ?? 0} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {facts.moved && <p>{t('confidence.moved', facts.moved)}</p>}
      <p className="trainer-debrief__soft">{t('confidence.optional')}</p>
    </section>
  );
}

/** A number, and a bar that repeats it. */
function Bar({ n, most }: { n: number; most: number }) {
  return (
    <td>
      <span className="trainer-debrief__number">{n}</span>
      <meter className="trainer-debrief__bar" aria-hidden="true" min={0} max={Math.max(1, most)} value={n} />
    </td>
  );
}
