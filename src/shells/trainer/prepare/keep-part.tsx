import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { saveFile } from '#ui/data/save-file.ts';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';
import { LONGEST_PLAN_FILE, type PlanProblem, planFileName, readPlanFile, writePlanFile } from '#workshop/plan-file.ts';

interface KeepPartProps {
  plan: Plan;
  hrefs: { print: string; start: string };
  onOpened: (plan: Plan) => void;
  onClear: () => void;
}

/** Where the plan goes: into a file, on paper, into the room. */
export function KeepPart({ plan, hrefs, onOpened, onClear }: KeepPartProps) {
  const t = useText('prepare');
  const [said, setSaid] = useState('');
  const hasSteps = plan.steps.length > 0;
  const save = () => {
    const file = new File([writePlanFile(plan)], planFileName(plan), { type: 'application/json' });
    saveFile(file);
    setSaid(t('keep.saved', { name: file.name }));
  };
  return (
    <div className="trainer-keep">
      {hasSteps && (
        <>
          <section aria-labelledby="keep-paper">
            <h2 id="keep-paper">{t('keep.paper')}</h2>
            <p>{t('keep.paperWhat')}</p>
            <Link className="ui-button ui-button--primary" to={hrefs.print}>
              {t('keep.print')}
            </Link>
          </section>
          <section aria-labelledby="keep-room">
            <h2 id="keep-room">{t('keep.room')}</h2>
            <p>{t('keep.roomWhat')}</p>
            <Link className="ui-button ui-button--primary" to={hrefs.start}>
              {t('keep.start')}
            </Link>
          </section>
        </>
      )}
      <section aria-labelledby="keep-file">
        <h2 id="keep-file">{t('keep.file')}</h2>
        <p>{t('keep.kept')}</p>
        <div className="trainer-row">
          {hasSteps && (
            <Button look="secondary" icon="file" ofDevice onPress={save}>
              {t('keep.save')}
            </Button>
          )}
          <OpenPlan onOpened={onOpened} />
          {hasSteps && (
            <Button look="quiet" icon="restart" onPress={onClear}>
              {t('keep.clear')}
            </Button>
          )}
        </div>
        <p role="status">{said}</p>
      </section>
    </div>
  );
}

/** Opens a plan from a file, or says kindly why it cannot. */
export function OpenPlan({ onOpened }: { onOpened: (plan: Plan) => void }) {
  const t = useText('prepare');
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<PlanProblem>();
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read =
      file.size > LONGEST_PLAN_FILE
        ? { problem: 'too-long' as const }
        : readPlanFile(await file.text().catch(() => ''));
    if ('plan' in read) onOpened(read.plan);
    setProblem('problem' in read ? read.problem : undefined);
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('keep.open')}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button look="secondary" icon="papers" ofDevice onPress={() => chooser.current?.click()}>
        {t('keep.open')}
      </Button>
      {problem && (
        <div className="trainer-row__wide">
          <Notice kind="warning" live title={t(`keep.problems.${problem}`)} />
        </div>
      )}
    </>
  );
}
