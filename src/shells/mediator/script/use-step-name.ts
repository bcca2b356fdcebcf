import { HOUR } from '#domain/time.ts';
import type { StepDone, StepToCome } from '#engine/coach/steps.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** Says a step in a few words, as it stands in the list. */
export function useStepName(): (step: StepDone | StepToCome) => string {
  const t = useText('script');
  const ref = useTextRef();
  return ({ about, at, ...step }) => {
    switch (about.kind) {
      case 'move':
        return ref({ key: `procedures/${about.procedure}:moves.${about.move}.label` });
      case 'look':
        return t('steps.look');
      case 'wait': {
        const what = `procedures/${about.procedure}:deadlines.${about.event}`;
        if (about.event !== undefined && ref.has(what)) return t('steps.waitFor', { what: ref({ key: what }) });
        const until = 'until' in step ? step.until : about.until;
        if (until - at < HOUR) return t('steps.waitABit');
        const day = { day: { day: until } };
        return 'line' in step ? t('steps.waited', day) : t('steps.waitUntil', day);
      }
    }
  };
}
