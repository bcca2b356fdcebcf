import { type ChangeEvent, useId, useState } from 'react';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';
import { LONGEST_PLAN_FILE, type PlanProblem, readPlanFile } from '#workshop/plan-file.ts';
import { MOST_SEATS } from '#workshop/protocol.ts';
import './join-form.css';

/** Where there is no network: a plan that was brought along as a file. */
export function PlanOpener({ onOpen }: { onOpen: (plan: Plan, seat: number) => void }) {
  const t = useText('seat');
  const id = useId();
  const [seat, setSeat] = useState(1);
  const [problem, setProblem] = useState<PlanProblem>();
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = readPlanFile(await file.slice(0, LONGEST_PLAN_FILE + 1).text());
    // The same file may be chosen again once it was mended.
    target.value = '';
    if ('plan' in read) onOpen(read.plan, seat);
    else setProblem(read.problem);
  };
  return (
    <details className="seat-opener">
      <summary>{t('alone.file.title')}</summary>
      <div className="seat-join">
        <p>{t('alone.file.why')}</p>
        <div className="seat-join__field">
          <label htmlFor={`${id}-seat`}>{t('alone.file.seat')}</label>
          <input
            id={`${id}-seat`}
            className="seat-opener__seat"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_SEATS}
            value={seat}
            onChange={({ target }) => setSeat(Math.min(MOST_SEATS, Math.max(1, Math.round(target.valueAsNumber) || 1)))}
          />
        </div>
        <div className="seat-join__field">
          <label htmlFor={id}>{t('alone.file.label')}</label>
          <div role="alert" id={`${id}-problem`}>
            {problem && <p className="seat-join__problem">{t(`alone.problems.${problem}`)}</p>}
          </div>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-problem`}
            onChange={(event) => void open(event)}
          />
        </div>
      </div>
    </details>
  );
}
