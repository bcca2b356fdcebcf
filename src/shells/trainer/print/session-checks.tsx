import { useEntry, useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import type { PrintedScenario } from '#shells/trainer/print/parts.ts';
import { useText } from '#ui/text/use-text.ts';

const BEFORE = ['machine', 'room', 'try'] as const;
const DURING = ['safe', 'scored', 'hands', 'board'] as const;
const AFTER = ['talk', 'give', 'erase'] as const;

/** What is to be done before, during and after, with a box to tick: nobody has to keep it in mind. */
export function SessionChecks({ printed, seats }: { printed: readonly PrintedScenario[]; seats: number }) {
  const t = useText('print');
  const titleOf = useTitle();
  const entryOf = useEntry();
  const sheets = printed.map(({ id, copies }) =>
    t('session.beforeList.copiesOf', {
      what: [entryOf(id)?.persona.firstName, titleOf(id)].join(' – '),
      n: copies,
    }),
  );
  const what = [...sheets, t('session.beforeList.copiesOf', { what: t('session.beforeList.seats'), n: seats })];
  return (
    <section className="print-checks">
      <div>
        <h4>{t('session.before')}</h4>
        <ul>
          <li>
            <div>
              {t('session.beforeList.print')}
              <ul>
                {what.map((sheet) => (
                  <li key={sheet}>{sheet}</li>
                ))}
              </ul>
            </div>
          </li>
          {BEFORE.map((check) => (
            <li key={check}>{t(`session.beforeList.${check}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{t('session.during')}</h4>
        <ul>
          {DURING.map((check) => (
            <li key={check}>{t(`session.duringList.${check}`)}</li>
          ))}
        </ul>
        <h4>{t('session.after')}</h4>
        <ul>
          {AFTER.map((check) => (
            <li key={check}>{t(`session.afterList.${check}`)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
