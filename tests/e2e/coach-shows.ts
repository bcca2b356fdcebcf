/** What the coach shows at its demonstration level, and nothing else: the robot knows no portal. */
export interface Shown {
  act: string;
  target: string;
  value: string | null;
}

/** The next gesture, once it can be made. Runs in the page. Whatever it knows of the coach stands in its panel. */
export function nextGesture(last: string): Shown | 'goal-reached' | undefined {
  if (document.querySelector('[data-coach-status="goal-reached"]')) return 'goal-reached';
  const panel = document.querySelector('[data-coach-act]');
  const act = panel?.getAttribute('data-coach-act');
  const target = panel?.getAttribute('data-coach-target');
  const value = panel?.getAttribute('data-coach-value') ?? null;
  const looked = window as { robotSaw?: string };
  const shown = `${act} ${target} ${value ?? ''}`;
  const before = looked.robotSaw;
  looked.robotSaw = shown;
  // Looked at twice: between an agency's answer and the page it leads to, the coach speaks of neither.
  if (!act || !target || shown === last || shown !== before) return undefined;
  const all = [...document.querySelectorAll(`[data-coach-id="${CSS.escape(target)}"]`)];
  const inSight = all.find((element) => element.getClientRects().length > 0);
  // A file that is on its way cannot be joined once more.
  const isBusy = inSight?.matches('[aria-disabled="true"], :disabled') ?? true;
  return isBusy ? undefined : { act, target, value };
}

/** For a message, when the coach does not go on. Runs in the page. */
export function coachSays(): string {
  const panel = document.querySelector('[data-coach-act]');
  return ['act', 'target', 'value'].map((part) => panel?.getAttribute(`data-coach-${part}`) ?? '–').join(' ');
}

/** One gesture told from another. */
export const signature = ({ act, target, value }: Shown) => `${act} ${target} ${value ?? ''}`;
