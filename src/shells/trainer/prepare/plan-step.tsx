import { useEntry, useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { StepCards } from '#shells/trainer/prepare/step-cards.tsx';
import { StepPersonas } from '#shells/trainer/prepare/step-personas.tsx';
import { Button } from '#ui/forms/button.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { Icon } from '#ui/layout/icon.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';
import type { Plan, Play } from '#workshop/plan.ts';

const MORE_OR_LESS = 5;

export interface PlanStepActs {
  onMove: (at: number, by: 1 | -1) => void;
  onMinutes: (at: number, minutes: number) => void;
  onVariant: (at: number, scenario: string) => void;
  onCard: (at: number, card: Play) => void;
  onRemoveStep: (at: number) => void;
}

/** One exercise of the workshop: its place, its time, who is played, which obstacles are ready. */
export function PlanStepPart({ plan, at, ...acts }: { plan: Plan; at: number } & PlanStepActs) {
  const t = useText('prepare');
  const app = useText('app');
  const ref = useTextRef();
  const titleOf = useTitle();
  const entryOf = useEntry();
  const step = plan.steps[at];
  if (!step) return null;
  const title = titleOf(step.scenarios[0]);
  const entries = step.scenarios.flatMap((id) => entryOf(id) ?? []);
  const [entry] = entries;
  const alone = Math.max(0, ...entries.map(({ minutes }) => minutes));
  const unknown = entries.length < step.scenarios.length;
  return (
    <section className="trainer-step" aria-labelledby={`step-${at}`}>
      <div className="trainer-step__head">
        <h3 id={`step-${at}`}>
          <span className="trainer-step__number">{at + 1}.</span> {title}
        </h3>
        <div className="trainer-row">
          {at > 0 && (
            <Button
              id={upId(at)}
              look="quiet"
              label={t('order.upNamed', { title })}
              onPress={() => acts.onMove(at, -1)}
            >
              <span aria-hidden="true">↑</span> {t('order.up')}
            </Button>
          )}
          {at < plan.steps.length - 1 && (
            <Button
              id={downId(at)}
              look="quiet"
              label={t('order.downNamed', { title })}
              onPress={() => acts.onMove(at, 1)}
            >
              <span aria-hidden="true">↓</span> {t('order.down')}
            </Button>
          )}
          <Button
            look="quiet"
            icon="close"
            label={t('scenario.removeNamed', { title })}
            onPress={() => acts.onRemoveStep(at)}
          >
            {t('scenario.remove')}
          </Button>
        </div>
      </div>
      {unknown && <Notice kind="warning" title={t('order.unknown')} />}
      {entry && (
        <ul className="trainer-choice__facts">
          <li>
            <Icon name="agency" />
            {ref({ key: `agencies/${entry.agency}:name` })}
          </li>
          <li>{app(`levels.${entry.level}`)}</li>
          <li>
            <Icon name="hourglass" />
            {t('scenario.minutes', { minutes: alone })}
          </li>
        </ul>
      )}
      <Minutes title={title} minutes={step.minutes} onMinutes={(minutes) => acts.onMinutes(at, minutes)} />
      {step.minutes < alone && <p className="trainer-step__warning">{t('order.tooShort', { minutes: alone })}</p>}
      <StepPersonas plan={plan} step={step} at={at} onVariant={(scenario) => acts.onVariant(at, scenario)} />
      <StepCards step={step} at={at} onCard={(card) => acts.onCard(at, card)} />
    </section>
  );
}

/** Where the focus goes after a step has changed its place. */
export const upId = (at: number) => `step-up-${at}`;
export const downId = (at: number) => `step-down-${at}`;

interface MinutesProps {
  title: string;
  minutes: number;
  onMinutes: (minutes: number) => void;
}

function Minutes({ title, minutes, onMinutes }: MinutesProps) {
  const t = useText('prepare');
  return (
    <div className="trainer-minutes">
      <span>{t('order.minutes')}</span>
      <Button
        look="secondary"
        label={t('order.lessNamed', { title })}
        onPress={() => onMinutes(minutes - MORE_OR_LESS)}
      >
        {t('order.less')}
      </Button>
      <output className="trainer-minutes__value">{t('order.minutesValue', { minutes })}</output>
      <Button
        look="secondary"
        label={t('order.moreNamed', { title })}
        onPress={() => onMinutes(minutes + MORE_OR_LESS)}
      >
        {t('order.more')}
      </Button>
    </div>
  );
}
