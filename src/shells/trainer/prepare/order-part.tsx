import { PlainList } from '#explain/plain-list.tsx';
import { LONGEST_TITLE } from '#shells/trainer/prepare/edit-plan.ts';
import { type PlanStepActs, PlanStepPart } from '#shells/trainer/prepare/plan-step.tsx';
import { PlanTime } from '#shells/trainer/prepare/plan-time.tsx';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { useText } from '#ui/text/use-text.ts';
import type { Plan } from '#workshop/plan.ts';

interface OrderPartProps extends PlanStepActs {
  plan: Plan;
  onTitle: (title: string) => void;
  /** Leads back to the list of exercises. */
  onMore: () => void;
}

/** The exercises in the order in which they are played, and how long it all takes. */
export function OrderPart({ plan, onTitle, onMore, ...acts }: OrderPartProps) {
  const t = useText('prepare');
  return (
    <div className="trainer-order">
      <div className="trainer-order__steps">
        <FieldFrame id="plan-title" label={t('order.name')} hint={t('order.nameHint')} optional>
          {(describedBy) => (
            <TextInput
              id="plan-title"
              kind="text"
              value={plan.title}
              onChange={(title) => onTitle(title.slice(0, LONGEST_TITLE))}
              {...(describedBy ? { describedBy } : {})}
            />
          )}
        </FieldFrame>
        <h2>{t('order.steps')}</h2>
        {plan.steps.length === 0 && <p>{t('order.empty')}</p>}
        <PlainList ordered className="trainer-order__list">
          {plan.steps.map(({ scenarios }, at) => (
            <li key={keyOf(plan, scenarios[0], at)}>
              <PlanStepPart plan={plan} at={at} {...acts} />
            </li>
          ))}
        </PlainList>
        <p className="trainer-order__more">
          <Button look="secondary" icon="plus" onPress={onMore}>
            {t('toChoose')}
          </Button>
        </p>
      </div>
      {plan.steps.length > 0 && <PlanTime plan={plan} />}
    </div>
  );
}

/** A step keeps what is open in it when it changes places; a plan from a file may play the same exercise twice. */
function keyOf({ steps }: Plan, scenario: string | undefined, at: number): string {
  const nth = steps.slice(0, at).filter(({ scenarios }) => scenarios[0] === scenario).length;
  return `${scenario}-${nth}`;
}
