import type { CaseView } from '#api/contract.ts';
import type { Instant } from '#domain/time.ts';
import { canCorrect, correctionFacts } from '#portals/tax/data/correction-status.ts';
import { difficultyFacts } from '#portals/tax/data/difficulty-status.ts';
import { returnFacts, returnStatus } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import type { TaxVisit } from '#portals/tax/data/tax-visit.ts';
import { movementsOf } from '#portals/tax/payments/movements.ts';

/** A day to come that concerns the applicant. */
export interface Dated {
  /** Its words stand in the texts under `agenda`. */
  id: string;
  at: Instant;
  /** In cents, where the day is about money. */
  amount?: number;
}

/** Every day to come, the nearest first. */
export function agendaOf(visit: TaxVisit): Dated[] {
  const days = [...returnDays(visit), ...moneyDays(visit), ...answerDays(visit), ...correctionDays(visit)];
  return days.filter(({ at }) => at > visit.now).toSorted((a, b) => a.at - b.at);
}

/** What a state of the return waits for until it closes. */
const UNTIL_CLOSED: Record<string, string> = {
  automaticProposed: 'check',
  open: 'declare',
  filled: 'sign',
  changing: 'signAgain',
  signed: 'change',
};

const TO_BE_ASSESSED = ['automaticProposed', 'signed', 'changing', 'filed'];

function returnDays({ incomeReturn }: TaxVisit): Dated[] {
  if (!incomeReturn) return [];
  const { state } = returnStatus(incomeReturn);
  const { opensOn, closesBefore, noticeOn } = returnFacts(incomeReturn);
  const id = UNTIL_CLOSED[state];
  return [
    ...(state === 'upcoming' ? [{ id: 'opens', at: opensOn }] : []),
    ...(id ? [{ id, at: lastDay(closesBefore) }] : []),
    ...(TO_BE_ASSESSED.includes(state) ? [{ id: 'notice', at: noticeOn }] : []),
  ];
}

function moneyDays(visit: TaxVisit): Dated[] {
  return movementsOf(visit).flatMap(({ kind, at, amount, state }) =>
    state === 'to-come' ? [{ id: kind, at, amount }] : [],
  );
}

const WITH_AGENT = ['sent', 'atAgent', 'comparing', 'claimSent', 'claimAtAgent', 'messageSent', 'queued'];

/** When an answer is expected of an agent who has not given it yet. */
function answerDays({ correction, difficulty }: TaxVisit): Dated[] {
  const corrected = waits(correction) && correctionFacts(correction).sent;
  const asked = waits(difficulty) && difficultyFacts(difficulty).sent;
  return [
    ...(corrected ? [{ id: 'answer', at: corrected.answerBy }] : []),
    ...(asked ? [{ id: 'difficultyAnswer', at: asked.answerBy }] : []),
  ];
}

const waits = (view: CaseView | undefined): view is CaseView => WITH_AGENT.includes(view?.states[0] ?? '');

function correctionDays({ correction }: TaxVisit): Dated[] {
  if (!correction || !canCorrect(correction)) return [];
  return [{ id: 'correct', at: lastDay(correctionFacts(correction).correctionBefore) }];
}
