/** Everything that can be the matter with a paper of a scenario; several may be at once. */
export const PAPER_STATES = [
  'sharp',
  'blurred',
  'cropped',
  'dark',
  'screenshot',
  'one-side',
  'other-side',
  'first-page',
  'out-of-date',
  'somebody-else',
  'wrong-month',
  'locked',
  'heavy',
  'heic',
] as const;
export type PaperState = (typeof PAPER_STATES)[number];
