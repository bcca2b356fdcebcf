import { HttpResponse, http } from 'msw';
import { readAnswers } from '#api/contract.ts';
import type { Inspect } from '#backend/files/inspection.ts';
import { IncomingFiles, partSizeOf } from '#backend/handlers/incoming-files.ts';
import { notFound, refuse, signInFirst } from '#backend/handlers/reply.ts';
import { problemOfAnnounced, receiveFile } from '#backend/handlers/uploads.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { AgencyId } from '#domain/agency.ts';
import { isSignedInAt, proceduresAt } from '#engine/session/setting.ts';

type Params = { agency: AgencyId };
type OneFile = Params & { id: string };

/** Files on their way to an agency: announced, sent part by part, taken up where the line broke, given up. */
export function uploadHandlers(store: SessionStore, inspect: Inspect) {
  const incoming = new IncomingFiles();

  return [
    http.post<Params>('*/api/:agency/uploads', async ({ params: { agency }, request }) => {
      const { field = '', name = '', size, paper } = readAnswers(await request.json()) ?? {};
      if (!isSignedInAt(store.setting, store.world, agency) && !isAskedAtTheDoor(store, agency, field))
        return signInFirst();
      const problem = problemOfAnnounced(field, name, Number(size));
      if (problem) return refuse({ reason: 'answers', problems: [problem] });
      const file = { agency, field, name, size: Number(size), ...(paper ? { paper } : {}) };
      const { id, offset } = incoming.announce(file);
      return HttpResponse.json({ id, offset, partSize: partSizeOf(file.size) }, { status: 201 });
    }),

    http.get<OneFile>('*/api/:agency/uploads/:id', async ({ params: { agency, id } }) => {
      const file = incoming.find(agency, id);
      if (!file) return notFound();
      const answer = await file.answer;
      return answer?.() ?? HttpResponse.json({ offset: file.offset });
    }),

    http.patch<OneFile>('*/api/:agency/uploads/:id', async ({ params: { agency, id }, request }) => {
      const file = incoming.find(agency, id);
      if (!file) return notFound();
      incoming.receive(file, Number(request.headers.get('upload-offset')), await request.blob());
      if (file.offset < file.size) return HttpResponse.json({ offset: file.offset });
      file.answer ??= receiveFile(store, file, inspect);
      const answer = await file.answer;
      file.parts = [];
      return answer();
    }),

    http.delete<OneFile>('*/api/:agency/uploads/:id', ({ params: { id } }) => {
      incoming.drop(id);
      return HttpResponse.json({});
    }),
  ];
}

/** Whether a file is asked for before there is an account: a first request does. */
function isAskedAtTheDoor({ setting }: SessionStore, agency: AgencyId, field: string): boolean {
  return proceduresAt(setting, agency).some(({ moves, forms }) => {
    const open = moves.filter(({ signedIn }) => !signedIn).flatMap(({ form = '' }) => forms[form]?.pages ?? []);
    return open.some(({ fields }) => fields.some(({ id, kind }) => id === field && kind === 'file'));
  });
}
