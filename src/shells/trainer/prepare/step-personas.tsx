import { useId } from 'react';
import { othersLike } from '#shells/trainer/prepare/catalogue-filter.ts';
import { useCatalogue, useEntry } from '#shells/trainer/prepare/catalogue-provider.tsx';
import { isPlanned } from '#shells/trainer/prepare/edit-plan.ts';
import { Checkboxes } from '#ui/forms/checkboxes.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { useRegister, useText } from '#ui/text/use-text.ts';
import type { Plan, PlanStep } from '#workshop/plan.ts';

interface StepPersonasProps {
  plan: Plan;
  step: PlanStep;
  at: number;
  onVariant: (scenario: string) => void;
}

/** Who is played in a step: one persona by everybody, or several that are dealt over the seats. */
export function StepPersonas({ plan, step, at, onVariant }: StepPersonasProps) {
  const t = useText('prepare');
  const app = useText('app');
  const register = useRegister();
  const catalogue = useCatalogue();
  const entryOf = useEntry();
  const id = useId();
  const chosen = step.scenarios.flatMap((scenario) => entryOf(scenario) ?? []);
  // What another step plays already is not offered twice.
  const others = othersLike(catalogue, step.scenarios[0]).filter(
    (entry) => step.scenarios.includes(entry.id) || !isPlanned(plan, entry.id),
  );
  const offered = catalogue.filter((entry) => chosen.includes(entry) || others.includes(entry));
  if (chosen.length === 0) return null;
  const names = chosen.map(({ persona }) => persona.firstName).join(', ');
  const summary = t('order.personas', { n: chosen.length, names });
  if (offered.length < 2) {
    return (
      <p className="trainer-step__only">
        {summary}. <span className="trainer-note">{t('order.noOthers')}</span>
      </p>
    );
  }
  return (
    <details className="shell-more">
      <summary>{summary}</summary>
      <FieldFrame id={`${id}-${at}`} group label={t('order.whom')} hint={t('order.personasHint')}>
        {() => (
          <Checkboxes
            id={`${id}-${at}`}
            ticked={step.scenarios}
            options={offered.map((entry) => ({
              value: entry.id,
              label: t('order.variant', {
                name: entry.persona.firstName,
                title: entry.title[register],
                level: app(`levels.${entry.level}`),
                minutes: entry.minutes,
              }),
            }))}
            onToggle={onVariant}
          />
        )}
      </FieldFrame>
    </details>
  );
}
