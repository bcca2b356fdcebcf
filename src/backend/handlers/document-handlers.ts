import { HttpResponse, http } from 'msw';
import { readAnswers, type WantedView } from '#api/contract.ts';
import { notFound, signInFirst } from '#backend/handlers/reply.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { AgencyId } from '#domain/agency.ts';
import { filesOf } from '#domain/form.ts';
import { arrivedLetters } from '#engine/calendar/agenda.ts';
import { filesBeingSent } from '#engine/session/drafts.ts';
import { verifiedLetter } from '#engine/session/official.ts';
import { applicantAt, caseOf, isSignedInAt, moveOf, proceduresAt } from '#engine/session/setting.ts';

type Params = { agency: AgencyId };

/** Papers that go to an agency, papers that it gives, and whether one is genuine. */
export function documentHandlers(store: SessionStore) {
  return [
    http.get<Params>('*/api/:agency/documents', ({ params: { agency } }) => {
      const { setting, world } = store;
      if (!isSignedInAt(setting, world, agency)) return signInFirst();
      const given = arrivedLetters(world).filter((letter) => letter.agency === agency && letter.document);
      return HttpResponse.json({ now: world.now, wanted: wantedAt(store, agency), given });
    }),

    http.post<Params>('*/api/:agency/verify', async ({ params: { agency }, request }) => {
      const { reference = '', code = '' } = readAnswers(await request.json()) ?? {};
      const letter = verifiedLetter(store.world, agency, reference, code);
      if (!letter?.document) return notFound();
      const { firstName, lastName } = store.setting.exercise.persona;
      const { kind, reference: number } = letter.document;
      const document = { kind, issuedOn: letter.at, holder: `${firstName} ${lastName}`, reference: number };
      return HttpResponse.json({ document });
    }),
  ];
}

function wantedAt({ setting, world }: SessionStore, agency: AgencyId): WantedView[] {
  const applicant = applicantAt(setting, agency);
  return proceduresAt(setting, agency).flatMap((rules) => {
    const input = { caseFile: caseOf(world, rules.id), applicant, now: world.now };
    return (rules.wanted?.(input) ?? []).map((wanted): WantedView => {
      const move = wanted.attach === undefined ? undefined : moveOf(rules, wanted.attach);
      const ids = move ? filesOf(filesBeingSent(world, rules.id, move)[wanted.slot]) : [];
      return { ...wanted, procedure: rules.id, pending: ids.flatMap((id) => world.uploads[id] ?? []) };
    });
  });
}
