import { HttpResponse } from 'msw';
import type { CaseView } from '#api/contract.ts';
import type { SessionStore } from '#backend/session-store.ts';
import type { ProcedureId } from '#domain/agency.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accepts, statesOf } from '#engine/case/step.ts';
import { applicantAt, caseOf, rulesOf } from '#engine/session/setting.ts';

const STATUS: Record<Refusal['reason'], number> = { 'not-now': 409, 'not-signed-in': 401, answers: 422, unknown: 404 };

/** A refusal, as the answer to a request. */
export function refuse(refusal: Refusal) {
  return HttpResponse.json(refusal, { status: STATUS[refusal.reason] });
}

/** The answer to a request for something that does not exist. */
export const notFound = () => refuse({ reason: 'unknown', problems: [] });

/** The answer to a request of somebody who has not signed in. */
export const signInFirst = () => refuse({ reason: 'not-signed-in', problems: [] });

/** A case as its portal may see it. */
export function caseView(store: SessionStore, procedure: ProcedureId): CaseView {
  const { setting, world } = store;
  const rules = rulesOf(setting, procedure);
  const caseFile = caseOf(world, procedure);
  const { answers, uploads } = caseFile;
  const applicant = applicantAt(setting, rules.agency);
  const input = { caseFile, applicant, now: world.now };
  return {
    procedure,
    now: world.now,
    states: statesOf(caseFile.value),
    moves: rules.moves
      .filter((move) => {
        const [slot] = move.picks?.(caseFile) ?? [];
        const said = slot === undefined ? answers : { ...answers, slot };
        return (!move.picks || slot) && accepts(rules, caseFile, move.event({ ...input, answers: said, uploads }));
      })
      .map(({ id }) => id),
    answers,
    facts: rules.view(input),
  };
}
