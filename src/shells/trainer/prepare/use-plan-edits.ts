import { useEffect, useRef, useState } from 'react';
import type { CatalogueEntry } from '#content/catalogue.ts';
import { useTitle } from '#shells/trainer/prepare/catalogue-provider.tsx';
import * as edit from '#shells/trainer/prepare/edit-plan.ts';
import { downId, type PlanStepActs, upId } from '#shells/trainer/prepare/plan-step.tsx';
import type { ReadyPlan } from '#shells/trainer/prepare/ready-plans.ts';
import { useText } from '#ui/text/use-text.ts';
import { EMPTY_PLAN, type Plan } from '#workshop/plan.ts';
import { fitsInRoom } from '#workshop/plan-file.ts';

interface Said {
  words: string;
  /** The plan as it was, where something can be lost by a press. */
  before?: Plan;
}

/** Every change of a plan, with what is said of it and the way back. */
export function usePlanEdits(plan: Plan, onPlan: (plan: Plan) => void) {
  const t = useText('prepare');
  const titleOf = useTitle();
  const [said, setSaid] = useState<Said>({ words: '' });
  const focus = useRef<string[]>([]);
  // After every drawing: a step that changed its place has taken its buttons along.
  useEffect(() => {
    const wanted = focus.current.map((id) => document.getElementById(id)).find(Boolean);
    focus.current = [];
    wanted?.focus();
  });

  const change = (next: Plan, words = '', before?: Plan) => {
    if (next === plan) return;
    if (!fitsInRoom(next) && JSON.stringify(next).length > JSON.stringify(plan).length) {
      setSaid({ words: t('said.tooLong') });
      return;
    }
    onPlan(next);
    setSaid({ words, ...(before ? { before } : {}) });
  };
  const firstOf = (at: number) => titleOf(plan.steps[at]?.scenarios[0]);

  const acts: PlanStepActs = {
    onMove: (at, by) => {
      const ids = by < 0 ? [upId(at + by), downId(at + by)] : [downId(at + by), upId(at + by)];
      focus.current = ids;
      change(edit.withStepMoved(plan, at, by), t('said.moved', { title: firstOf(at), n: at + by + 1 }));
    },
    onMinutes: (at, minutes) => change(edit.withMinutes(plan, at, minutes)),
    onVariant: (at, scenario) => change(edit.withVariantToggled(plan, at, scenario)),
    onCard: (at, card) => change(edit.withCardToggled(plan, at, card)),
    onRemoveStep: (at) => {
      focus.current = [UNDO_ID];
      change(edit.withoutStep(plan, at), t('said.removed', { title: firstOf(at) }), plan);
    },
  };
  return {
    acts,
    said,
    set: (part: Partial<Plan>) => change({ ...plan, ...part }),
    add: (entry: CatalogueEntry) => {
      const next = edit.withStep(plan, entry);
      if (next === plan) setSaid({ words: t('said.full') });
      else change(next, t('said.added', { title: titleOf(entry.id) }));
    },
    remove: (scenario: string) =>
      change(edit.withoutScenario(plan, scenario), t('said.removed', { title: titleOf(scenario) }), plan),
    begin: ({ id, steps }: ReadyPlan) => {
      const title = t(`ready.${id}.title`);
      change({ ...plan, title, steps }, t('said.ready', { title }), plan);
    },
    open: (opened: Plan) => {
      const title = opened.title || t('summary.untitled');
      onPlan(opened);
      setSaid({ words: t('said.opened', { title }), before: plan });
    },
    clear: () => {
      focus.current = [UNDO_ID];
      change(EMPTY_PLAN, t('said.cleared'), plan);
    },
    /** What was said concerns another part of the page. The way back stays. */
    hush: () => {
      if (!said.before) setSaid({ words: '' });
    },
    undo: () => {
      if (!said.before) return;
      onPlan(said.before);
      setSaid({ words: t('said.undone') });
    },
  };
}

export const UNDO_ID = 'plan-undo';
