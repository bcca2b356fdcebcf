import { HttpResponse, http } from 'msw';
import { notFound, signInFirst } from '#backend/handlers/reply.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { inputsOtherwise } from '#engine/case/inputs-otherwise.ts';
import { applicantAt, isSignedIn } from '#engine/session/setting.ts';

type Params = Record<'agency' | 'procedure' | 'calculation', string>;

/** Why an amount is what it is, and what it would be otherwise. Asking changes nothing. */
export function amountHandlers(store: SessionStore) {
  return [
    http.get<Params>('*/api/:agency/:procedure/amounts/:calculation', ({ params, request }) => {
      const { setting, world } = store;
      const procedure = `${params.agency}/${params.procedure}` as ProcedureId;
      const [rules, caseFile] = [setting.rules[procedure], world.cases[procedure]];
      const rule = rules?.calculations?.find(({ id }) => id === params.calculation);
      if (!rules || !caseFile || !rule) return notFound();
      if (rule.signedIn && !isSignedIn(setting, world, procedure)) return signInFirst();
      const known = rule.inputsOf({ caseFile, applicant: applicantAt(setting, rules.agency), now: world.now });
      if (!known) return notFound();
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const inputs = rule.inputs.map((input) => ({ ...input, known: known[input.id] ?? 0 }));
      return HttpResponse.json({ calculation: rule.calculate(inputsOtherwise(rule, known, asked)), inputs });
    }),
  ];
}
