import { doorExplanations } from '#procedures/door/door.explanations.ts';

export const signInExplanations = doorExplanations({ asOf: '2026-11', source: 'caf.fr, 10.12.2024' });
