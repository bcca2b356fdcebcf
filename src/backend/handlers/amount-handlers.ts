import { HttpResponse, http } from 'msw';
import { notFound, signInFirst } from '#backend/handlers/reply.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { Answers } from '#domain/form.ts';
import { relevantAnswers } from '#domain/form-paths.ts';
import { formFor } from '#engine/case/form-for.ts';
import { inputsOtherwise } from '#engine/case/inputs-otherwise.ts';
import type { Rules } from '#engine/case/step.ts';
import { answersBeingTyped } from '#engine/session/drafts.ts';
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
      const input = { caseFile, applicant: applicantAt(setting, rules.agency), now: world.now };
      const known = rule.inputsOf(
        rule.form === undefined ? input : { ...input, answers: answersGiven(store, rules, rule.form) },
      );
      if (!known) return notFound();
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const inputs = rule.inputs.map((input) => ({ ...input, known: known[input.id] ?? 0 }));
      return HttpResponse.json({ calculation: rule.calculate(inputsOtherwise(rule, known, asked)), inputs });
    }),
  ];
}

/** What stands in a form now, with what is pre-filled and without what is no longer asked. */
function answersGiven({ world }: SessionStore, rules: Rules, name: string): Answers {
  const form = formFor(rules, name, world.cases[rules.id]);
  const move = rules.moves.find((one) => one.form === name);
  return form && move ? relevantAnswers(form, answersBeingTyped(world, rules.id, move)) : {};
}
