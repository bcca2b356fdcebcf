import { HttpResponse, http } from 'msw';
import { readAnswers } from '#api/contract.ts';
import { caseView, notFound, refuse, signInFirst } from '#backend/handlers/reply.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { filesOf } from '#domain/form.ts';
import { checkAnswers } from '#engine/case/check-answers.ts';
import { formFor } from '#engine/case/form-for.ts';
import { answersBeingTyped, saveDraft } from '#engine/session/drafts.ts';
import { addressAfter } from '#engine/session/learner-acts.ts';
import { perform } from '#engine/session/perform.ts';
import { isSignedIn, moveOf } from '#engine/session/setting.ts';

type Params = Record<'agency' | 'procedure' | 'name', string>;

/** Requests about one case: where it stands, its forms and drafts, its moves. */
export function caseHandlers(store: SessionStore) {
  const idOf = (params: Partial<Params>) => `${params.agency}/${params.procedure}` as ProcedureId;
  const known = (params: Partial<Params>) => store.world.cases[idOf(params)] !== undefined;
  const formOf = (params: Params) => {
    const rules = store.setting.rules[idOf(params)];
    const move = rules?.moves.find(({ form }) => form === params.name);
    const form = rules && formFor(rules, params.name, store.world.cases[rules.id]);
    return known(params) && form && move ? { form, move } : undefined;
  };

  /** Files chosen for a move that has no form are a draft too. */
  const slotsOf = (params: Params) => {
    const rules = store.setting.rules[idOf(params)];
    return known(params) && rules && moveOf(rules, params.name)?.slots;
  };

  return [
    http.get<Params>('*/api/:agency/:procedure', ({ params }) => {
      if (!known(params)) return notFound();
      return HttpResponse.json(caseView(store, idOf(params)));
    }),

    http.get<Params>('*/api/:agency/:procedure/forms/:name', ({ params }) => {
      const found = formOf(params);
      if (!found) return notFound();
      if (found.move.signedIn && !isSignedIn(store.setting, store.world, idOf(params))) return signInFirst();
      const answers = answersBeingTyped(store.world, idOf(params), found.move);
      return HttpResponse.json({ form: found.form, answers, uploads: uploadsAmong(store, answers) });
    }),

    http.put<Params>('*/api/:agency/:procedure/forms/:name', async ({ params, request }) => {
      const answers = readAnswers(await request.json());
      if (!answers || !(formOf(params) ?? slotsOf(params))) return notFound();
      store.append(saveDraft(store.setting, idOf(params), params.name, answers));
      return HttpResponse.json({});
    }),

    http.post<Params & { page: string }>(
      '*/api/:agency/:procedure/forms/:name/check/:page',
      async ({ params, request }) => {
        const answers = readAnswers(await request.json());
        const found = formOf(params);
        if (!answers || !found) return notFound();
        const problems = checkAnswers(found.form, answers, params.page);
        return problems.length > 0 ? refuse({ reason: 'answers', problems }) : HttpResponse.json({});
      },
    ),

    http.post<Params>('*/api/:agency/:procedure/moves/:name', async ({ params, request }) => {
      const answers = readAnswers(await request.json());
      if (!answers) return notFound();
      const attempt = { procedure: idOf(params), move: params.name, answers };
      const performed = perform(store.setting, store.world, attempt);
      if ('refusal' in performed) return refuse(performed.refusal);
      store.append(performed.entry);
      const next = addressAfter(store.setting, store.world, idOf(params), performed.move);
      return HttpResponse.json({ next, case: caseView(store, idOf(params)) });
    }),
  ];
}

function uploadsAmong(store: SessionStore, answers: Record<string, string>) {
  return Object.fromEntries(
    Object.values(answers)
      .flatMap(filesOf)
      .flatMap((id) => {
        const upload = store.world.uploads[id];
        return upload ? [[id, upload]] : [];
      }),
  );
}
