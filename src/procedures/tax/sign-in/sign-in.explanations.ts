import { doorExplanations } from '#procedures/door/door.explanations.ts';

export const signInExplanations = doorExplanations({ asOf: '2026-11', source: 'impots.gouv.fr ; presse, 06.2025' });
