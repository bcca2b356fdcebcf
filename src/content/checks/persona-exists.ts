import { type Check, problemAt } from '#content/check-context.ts';
import { cureFor } from '#content/spelling.ts';

/** The persona exists and can sign in at the agency. */
export const personaExists: Check = (context) => {
  const { scenario, persona, personas, procedure } = context;
  if (scenario.persona === undefined) return [];
  if (!persona) {
    const what = `there is no persona "${scenario.persona}" in scenarios/personas/.`;
    return [problemAt(context, ['persona'], what, cureFor(scenario.persona, personas))];
  }
  // The single sign-on has no accounts of its own.
  if (!procedure || procedure.agency === 'identity' || persona.accounts?.[procedure.agency]) return [];
  const what = `"${scenario.persona}" has no account at "${procedure.agency}".`;
  const cure = `Add it under accounts: in scenarios/personas/${scenario.persona}/persona.yaml, or choose another persona.`;
  return [problemAt(context, ['persona'], what, cure)];
};
