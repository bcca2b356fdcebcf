import type { CaseView } from '#api/contract.ts';
import { debtFacts, debtState, debtTone, isDebtKnown, OVERPAYMENT } from '#portal-kit/debt/debt-facts.ts';
import { CHANGE_PAGE, changeFacts, changeStatus } from '#portals/family/data/change-status.ts';
import type { FamilyVisit } from '#portals/family/data/family-visit.ts';
import { DECLARATION_PAGE, declarationStatus, quarterlyFacts } from '#portals/family/declaration/declaration-status.ts';
import { canAsk, HOUSING_PAGE, housingFacts, housingStatus, isAsked } from '#portals/family/housing/housing-status.ts';
import type { StatusTone } from '#ui/journey/status-tag.tsx';
import type { Values } from '#ui/text/words.ts';

/** One request of the applicant, ready to be listed. */
export interface RequestLine {
  /** Its name stands in the texts under `requests.name`. */
  id: 'housing' | 'declaration' | 'change' | 'debt';
  view: CaseView;
  /** Where it is followed, and acted upon. */
  page: string;
  tone: StatusTone;
  /** Where its plain words stand: `plain`, `more`. */
  words: string;
  values: Values;
  /** Its days, named in the texts under `requests.date`. */
  dates: { id: string; value: Values[string] }[];
}

const ORDER: Record<StatusTone, number> = { action: 0, progress: 1, success: 2, refused: 3, neutral: 4 };

/** Every request of this session: first what waits for the applicant. */
export function requestsOf({ housing, quarterly, change, debt }: FamilyVisit): RequestLine[] {
  const lines = [
    ...(housing && isAsked(housing) ? [housingLine(housing)] : []),
    ...(quarterly ? [declarationLine(quarterly)] : []),
    ...(change ? [changeLine(change)] : []),
    ...(isDebtKnown(debt) ? [debtLine(debt)] : []),
  ];
  return lines.toSorted((a, b) => ORDER[a.tone] - ORDER[b.tone]);
}

const day = (id: string, at: number | undefined) => (at === undefined ? [] : [{ id, value: { day: at } }]);
const month = (id: string, at: number | undefined) => (at === undefined ? [] : [{ id, value: { month: at } }]);

function housingLine(view: CaseView): RequestLine {
  const { state, tone } = housingStatus(view);
  const { requestedOn, correctBefore, right, nextReview, until } = housingFacts(view);
  return {
    id: 'housing',
    view,
    page: HOUSING_PAGE,
    tone,
    words: `requests.housing.${state}`,
    values: {
      monthly: { money: right?.monthly ?? 0 },
      from: { month: right?.from ?? view.now },
      first: { day: right?.firstPayment ?? view.now },
      until: { month: until ?? view.now },
    },
    dates: [
      ...day('sent', requestedOn),
      ...(canAsk(view) && state === 'received' ? day('mend', correctBefore) : []),
      ...day('decided', right?.decidedOn),
      ...month('from', right?.from),
      ...(state === 'granted' ? day('firstPayment', right?.firstPayment) : []),
      ...(state === 'inPayment' ? day('review', nextReview) : []),
      ...month('until', until),
    ],
  };
}

function declarationLine(view: CaseView): RequestLine {
  const { state, tone } = declarationStatus(view);
  const { months, opensOn, closesBefore, declaredOn, correctBefore, monthly, nextPayment } = quarterlyFacts(view);
  const asked = state === 'open' || state === 'late';
  return {
    id: 'declaration',
    view,
    page: DECLARATION_PAGE,
    tone,
    words: `requests.declaration.${state}`,
    values: {
      first: { month: months[0] ?? view.now },
      last: { month: months.at(-1) ?? view.now },
      opens: { day: opensOn },
      before: { day: closesBefore },
      monthly: { money: monthly },
    },
    dates: [
      ...(asked ? day('before', closesBefore) : []),
      ...day('sent', declaredOn),
      ...(state === 'declared' ? day('mend', correctBefore) : []),
      ...(tone === 'success' ? day('payment', nextPayment?.at) : []),
    ],
  };
}

function changeLine(view: CaseView): RequestLine {
  const { state, tone } = changeStatus(view);
  const { monthly, declaredOn, effectiveFrom, confirmBefore } = changeFacts(view);
  return {
    id: 'change',
    view,
    page: CHANGE_PAGE,
    tone,
    words: `benefit.state.${state}`,
    values: { monthly: { money: monthly }, from: { month: effectiveFrom ?? view.now } },
    dates: [
      ...day('confirm', confirmBefore),
      ...day('sent', declaredOn),
      ...(tone === 'success' ? month('counts', effectiveFrom) : []),
    ],
  };
}

function debtLine(view: CaseView): RequestLine {
  const { left, plan, objectBefore } = debtFacts(view);
  return {
    id: 'debt',
    view,
    page: OVERPAYMENT,
    tone: debtTone(view),
    words: `overpayment.state.${debtState(view)}`,
    values: { left: { money: left }, next: { day: plan?.next ?? view.now } },
    dates: [
      ...(view.moves.includes('contest') ? day('object', objectBefore) : []),
      ...(debtState(view) === 'planRunning' ? day('instalment', plan?.next) : []),
    ],
  };
}
