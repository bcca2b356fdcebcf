import { useState } from 'react';
import { ChoosePart } from '#shells/trainer/prepare/choose-part.tsx';
import { KeepPart, OpenPlan } from '#shells/trainer/prepare/keep-part.tsx';
import { OrderPart } from '#shells/trainer/prepare/order-part.tsx';
import { ReadyChoice } from '#shells/trainer/prepare/ready-choice.tsx';
import { SettingsPart } from '#shells/trainer/prepare/settings-part.tsx';
import { timetableOf, totalOf } from '#shells/trainer/prepare/timetable.ts';
import { useDuration } from '#shells/trainer/prepare/use-duration.ts';
import { UNDO_ID, usePlanEdits } from '#shells/trainer/prepare/use-plan-edits.ts';
import { Button } from '#ui/forms/button.tsx';
import { Tabs } from '#ui/layout/tabs.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';
import '#shells/trainer/start/start.css';
import './prepare.css';

interface PrepareProps {
  plan: Plan;
  hrefs: { print: string; start: string };
  /** The plan has changed, and is to be kept. */
  onPlan: (plan: Plan) => void;
}

const PARTS = ['choose', 'order', 'settings', 'keep'] as const;
type Part = (typeof PARTS)[number];

/** Where a workshop is prepared, in four parts that one may visit in any order. */
export function Prepare({ plan, hrefs, onPlan }: PrepareProps) {
  const t = useText('prepare');
  const [part, setPart] = useState<Part>('choose');
  const { acts, said, set, add, remove, begin, open, clear, undo, hush } = usePlanEdits(plan, onPlan);
  const isEmpty = plan.steps.length === 0;
  const next = isEmpty ? undefined : PARTS[PARTS.indexOf(part) + 1];
  const goTo = (to: Part) => {
    setPart(to);
    hush();
    document.getElementById(TOP)?.scrollIntoView();
    document.getElementById(TOP)?.focus({ preventScroll: true });
  };
  const panels: Record<Part, React.ReactNode> = {
    choose: (
      <>
        {isEmpty && <ReadyChoice onChoose={begin} />}
        <ChoosePart plan={plan} onAdd={add} onRemove={remove} />
      </>
    ),
    order: <OrderPart plan={plan} {...acts} onTitle={(title) => set({ title })} onMore={() => goTo('choose')} />,
    settings: <SettingsPart plan={plan} onChange={set} />,
    keep: <KeepPart plan={plan} hrefs={hrefs} onOpened={open} onClear={clear} />,
  };
  return (
    <div className="trainer-prepare" id={TOP} tabIndex={-1}>
      {isEmpty ? (
        <div className="trainer-prepare__intro">
          <p>{t('intro')}</p>
          {part === 'choose' && (
            <div className="trainer-row">
              <OpenPlan onOpened={open} />
            </div>
          )}
        </div>
      ) : (
        <Summary plan={plan} />
      )}
      <Tabs
        label={t('parts')}
        selected={part}
        onSelect={(id) => {
          setPart(PARTS.find((one) => one === id) ?? 'choose');
          hush();
        }}
        tabs={PARTS.map((id) => ({ id, label: t(`tabs.${id}`), panel: panels[id] }))}
      />
      <div className="trainer-prepare__foot">
        <div role="status" className="trainer-prepare__said">
          {said.words}
        </div>
        {said.before && (
          <Button id={UNDO_ID} look="secondary" icon="undo" onPress={undo}>
            {t('said.undo')}
          </Button>
        )}
        {next && next !== 'choose' && (
          <Button icon="forward" onPress={() => goTo(next)}>
            <span>
              {t('next.on')}
              <span className="trainer-prepare__where">{t(`next.${next}`)}</span>
            </span>
          </Button>
        )}
      </div>
    </div>
  );
}

const TOP = 'trainer-prepare';

/** What has been chosen so far, whichever part one looks at. */
function Summary({ plan }: { plan: Plan }) {
  const t = useText('prepare');
  const duration = useDuration();
  const total = totalOf(timetableOf(plan.steps));
  return (
    <section className="trainer-prepare__summary" aria-label={t('summary.label')}>
      <p className="trainer-prepare__title">{plan.title || t('summary.untitled')}</p>
      <p>{t('summary.steps', { n: plan.steps.length })}</p>
      <p>{t('summary.total', { time: duration(total) })}</p>
    </section>
  );
}
