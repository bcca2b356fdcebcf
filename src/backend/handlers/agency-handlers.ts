import { HttpResponse, http } from 'msw';
import { refuse } from '#backend/handlers/reply.ts';
import { describeUpload } from '#backend/handlers/uploads.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { AgencyId } from '#domain/agency.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { applicantAt, isSignedIn, proceduresInPlay, rulesOf } from '#engine/session/setting.ts';

type Params = { agency: AgencyId };

/** Requests about the applicant's whole account at an agency. */
export function agencyHandlers(store: SessionStore) {
  const proceduresAt = (agency: AgencyId) =>
    proceduresInPlay(store.setting).filter((procedure) => procedure.startsWith(`${agency}/`));
  const signedIn = (agency: AgencyId) =>
    proceduresAt(agency).every((procedure) => isSignedIn(store.setting, store.world, procedure));
  /** Whether a file is asked for before there is an account: a first request does. */
  const isAskedAtTheDoor = (agency: AgencyId, field: string) =>
    proceduresAt(agency).some((procedure) => {
      const { moves, forms } = rulesOf(store.setting, procedure);
      const open = moves.filter(({ signedIn }) => !signedIn).flatMap(({ form = '' }) => forms[form]?.pages ?? []);
      return open.some(({ fields }) => fields.some(({ id, kind }) => id === field && kind === 'file'));
    });
  const signInFirst = () => refuse({ reason: 'not-signed-in', problems: [] });

  return [
    http.get<Params>('*/api/:agency/session', ({ params: { agency } }) => {
      const { now } = store.world;
      if (!signedIn(agency)) return HttpResponse.json({ signedIn: false, now });
      const { firstName, lastName, account } = applicantAt(store.setting, agency);
      return HttpResponse.json({
        signedIn: true,
        now,
        applicant: { firstName, lastName, identifier: account.identifier },
      });
    }),

    http.get<Params>('*/api/:agency/messages', ({ params: { agency } }) => {
      if (!signedIn(agency)) return signInFirst();
      const letters = arrivedLetters(store.world);
      const messages = letters.filter((letter) => letter.agency === agency && letter.channel === 'portal');
      return HttpResponse.json({ messages });
    }),

    http.get<Params>('*/api/:agency/payments', ({ params: { agency } }) => {
      if (!signedIn(agency)) return signInFirst();
      const payments = proceduresAt(agency).flatMap((procedure) =>
        (store.world.cases[procedure]?.payments ?? []).map((payment) => ({ ...payment, procedure })),
      );
      return HttpResponse.json({ payments: payments.toReversed() });
    }),

    http.post<Params>('*/api/:agency/uploads', async ({ params: { agency }, request }) => {
      const form = await request.formData();
      if (!signedIn(agency) && !isAskedAtTheDoor(agency, String(form.get('field')))) return signInFirst();
      const described = await describeUpload(store, form);
      if ('problem' in described) return refuse({ reason: 'answers', problems: [described.problem] });
      store.append({ kind: 'upload', upload: described.upload });
      return HttpResponse.json({ upload: described.upload }, { status: 201 });
    }),
  ];
}
