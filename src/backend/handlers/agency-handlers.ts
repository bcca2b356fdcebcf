import { HttpResponse, http } from 'msw';
import { signInFirst } from '#backend/handlers/reply.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { AgencyId } from '#domain/agency.ts';
import { instant } from '#domain/time.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { applicantAt, isSignedInAt, proceduresAt } from '#engine/session/setting.ts';

type Params = { agency: AgencyId };

/** Requests about the applicant's whole account at an agency. */
export function agencyHandlers(store: SessionStore) {
  const signedIn = (agency: AgencyId) => isSignedInAt(store.setting, store.world, agency);

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

    http.get<Params>('*/api/:agency/profile', ({ params: { agency } }) => {
      if (!signedIn(agency)) return signInFirst();
      const { account, birthDate, numbers, ...person } = applicantAt(store.setting, agency);
      const { firstName, lastName, birthPlace, address, email, phone } = person;
      const known = { firstName, lastName, birthPlace, address, email, phone };
      const ibanEnd = numbers.iban?.slice(-4);
      return HttpResponse.json({ ...known, identifier: account.identifier, birthDate: instant(birthDate), ibanEnd });
    }),

    http.get<Params>('*/api/:agency/payments', ({ params: { agency } }) => {
      if (!signedIn(agency)) return signInFirst();
      const payments = proceduresAt(store.setting, agency).flatMap(({ id: procedure }) =>
        (store.world.cases[procedure]?.payments ?? []).map((payment) => ({ ...payment, procedure })),
      );
      return HttpResponse.json({ payments: payments.toReversed() });
    }),
  ];
}
