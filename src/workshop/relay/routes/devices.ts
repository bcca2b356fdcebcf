import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import {
  MOST_SEATS,
  putControlSchema,
  putNoteSchema,
  putProgressSchema,
  putReportSchema,
  RELAY,
} from '#workshop/protocol.ts';
import { type Access, bodyOf } from '#workshop/relay/access.ts';
import { spotlitSeat } from '#workshop/relay/channel-rights.ts';
import { Refusal } from '#workshop/relay/refusal.ts';
import type { RelayParts } from '#workshop/relay/relay-parts.ts';
import { wholeFor } from '#workshop/relay/telling.ts';

const seatParam = v.object({
  seat: v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(MOST_SEATS)),
});

/** What devices tell: a learner of themselves, the trainer for all or for one. */
export function deviceRoutes(app: FastifyInstance, { store, access, options: { now } }: RelayParts): void {
  app.put(`${RELAY}/me`, {
    onRequest: before(access, 'learner'),
    handler: async (request, reply) => {
      const { claims, head } = await access.of(request, 'learner');
      const { rev, progress } = bodyOf(putProgressSchema, request.body);
      const { seat } = claims;
      if (seat === undefined) throw new Refusal('not-allowed');
      const state = await store.read(head.id);
      const before = state && spotlitSeat(state);
      const wanted = state?.control?.value.spotlight;
      // Of what was shown an earlier time nothing is left, even if it came after it was taken back.
      if (before !== seat && wanted?.seat === seat && progress.agreed === wanted.id) {
        await store.dropChannel(head.id, `seat-${seat}`);
      }
      const isNew = await store.putProgress(head.id, seat, { rev, value: progress }, now());
      // A sign of life that says nothing new.
      if (!isNew) await store.seen(head.id, seat, now());
      // Whoever takes their screen back takes it back everywhere, at once.
      const isTakenBack = before === seat && progress.agreed !== wanted?.id;
      if (isNew && isTakenBack) await store.dropChannel(head.id, `seat-${seat}`);
      return reply.code(204).send();
    },
  });

  app.put(`${RELAY}/me/report`, {
    onRequest: before(access, 'learner'),
    handler: async (request, reply) => {
      const { claims, head } = await access.of(request, 'learner');
      const { rev, report } = bodyOf(putReportSchema, request.body);
      if (claims.seat === undefined) throw new Refusal('not-allowed');
      await store.putReport(head.id, claims.seat, { rev, value: report });
      return reply.code(204).send();
    },
  });

  app.put(`${RELAY}/control`, {
    onRequest: before(access, 'trainer'),
    handler: async (request, reply) => {
      const { claims, head } = await access.of(request, 'trainer');
      const { rev, control } = bodyOf(putControlSchema, request.body);
      const state = await store.read(head.id);
      if (!(await store.putControl(head.id, { rev, value: control }))) {
        const known = await store.read(head.id);
        if (!known) throw new Refusal('over');
        return reply.code(409).send(wholeFor(claims, known, now()));
      }
      const before = state && spotlitSeat(state);
      if (before !== undefined && control.spotlight?.id !== state?.control?.value.spotlight?.id) {
        await store.dropChannel(head.id, `seat-${before}`);
      }
      if (!control.follow && state?.control?.value.follow) await store.dropChannel(head.id, 'trainer');
      return reply.code(204).send();
    },
  });

  app.put(`${RELAY}/seats/:seat/note`, {
    onRequest: before(access, 'trainer'),
    handler: async (request, reply) => {
      const { head, claims } = await access.of(request, 'trainer');
      const { seat } = bodyOf(seatParam, request.params);
      const { rev, note } = bodyOf(putNoteSchema, request.body);
      if (!(await store.putNote(head.id, seat, { rev, value: note }))) {
        const known = await store.read(head.id);
        if (!known) throw new Refusal('over');
        return reply.code(409).send(wholeFor(claims, known, now()));
      }
      return reply.code(204).send();
    },
  });
}

/** Refuses who may not, before anything of the body is read. */
function before(access: Access, ...roles: Parameters<Access['claimsOf']>[1][]) {
  return async (request: Parameters<Access['claimsOf']>[0]) => void access.claimsOf(request, ...roles);
}
