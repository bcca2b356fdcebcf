import type { Conductor } from '#shells/mediator/script/use-conductor.ts';
import { useStepName } from '#shells/mediator/script/use-step-name.ts';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';

/** The whole way, from the first step to the end; each is one press away. */
export function StepList({ conductor: { steps, jumpTo, back } }: { conductor: Conductor }) {
  const t = useText('script');
  const nameOf = useStepName();
  const { done, left } = steps;
  const [now, ...ahead] = left?.steps ?? [];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ol role="list" className="mediator-script__steps" aria-label={t('steps.title')}>
      {done.steps.map((step) => (
        <Item key={step.line} look="done" says={t('steps.back')} name={nameOf(step)} onPress={() => jumpTo(step)} />
      ))}
      {now && (
        <Item
          look="now"
          says={t(done.begun === undefined ? 'steps.now' : 'steps.begin')}
          name={nameOf(now)}
          {...(done.begun === undefined ? {} : { onPress: back })}
        />
      )}
      {ahead.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step may come twice, and the order is what tells them apart
        <Item key={index} look="ahead" says={t('steps.go')} name={nameOf(step)} onPress={() => jumpTo(step)} />
      ))}
      {left?.end === 'goal' && now && (
        <Item look="ahead" says={t('steps.go')} name={t('steps.end')} onPress={() => jumpTo('end')} />
      )}
      {!left && <li className="mediator-script__working">{t('steps.working')}</li>}
    </ol>
  );
}

const ICONS: Record<'done' | 'now' | 'ahead', IconName | undefined> = { done: 'check', now: 'play', ahead: undefined };

interface ItemProps {
  look: keyof typeof ICONS;
  /** What a press does, for whoever does not see where the step stands. */
  says: string;
  name: string;
  onPress?: () => void;
}

function Item({ look, says, name, onPress }: ItemProps) {
  const icon = ICONS[look];
  const inside = (
    <>
      <span className="mediator-script__sign">{icon && <Icon name={icon} />}</span>
      <span>
        <VisuallyHidden>{says} </VisuallyHidden>
        {name}
      </span>
    </>
  );
  return (
    <li aria-current={look === 'now' ? 'step' : undefined}>
      {onPress ? (
        <button type="button" className={`mediator-script__step mediator-script__step--${look}`} onClick={onPress}>
          {inside}
        </button>
      ) : (
        <span className={`mediator-script__step mediator-script__step--${look}`}>{inside}</span>
      )}
    </li>
  );
}
