/**
 * What the project aims at, by the id of the figure: the largest value that is still good. Ratios are to `limit.html`
 * measured in the same round, so that they hold on any machine; times of the engine are unthrottled.
 */
export const goals: Record<string, number> = {
  'start-first-paint-ratio': 1,
  'start-largest-paint-ratio': 1,
  'start-usable-ratio': 1.6,
  'start-wire-before-usable': 90,
  'start-script': 80,
  'scenario-usable-ratio': 2.2,
  'scenario-script': 110,
  'scenario-style': 8,
  'scenario-longest-task': 250,
  'scenario-blocking': 400,
  'step-ratio': 2,
  'windows-median': 100,
  'windows-worst': 100,
  'file-verdict': 2_000,
  'file-typing': 48,
  'file-heap-growth': 1_000,
  'fold-5000': 150,
  'one-more-5000': 2,
  'fork-5000': 50,
  'coach-median': 50,
  'coach-worst': 200,
  'coach-many-median': 50,
  'coach-many-worst': 200,
};
