import type { Answers } from '#domain/form.ts';
import { type Cents, parseAmount } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Employment } from '#domain/persona.ts';
import type { Move, MoveInput, TruthInput } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import { allowance } from '#procedures/employment/monthly-update/monthly-update.amounts.ts';
import type { Declared, UpdateContext } from '#procedures/employment/monthly-update/monthly-update.machine.ts';
import {
  declaredEmployer,
  declaredGross,
  grossOf,
  slotsOf,
  verdictOn,
} from '#procedures/employment/monthly-update/monthly-update.payslips.ts';
import { daysOfSickLeave } from '#procedures/employment/monthly-update/monthly-update.sick-leave.ts';
import { sameName } from '#procedures/papers/verdict.ts';

const monthOf = ({ context }: { context: object }): Instant => (context as UpdateContext).month;

export const monthlyUpdateMoves: Move[] = [
  {
    id: 'submit',
    page: '/update',
    form: 'update',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/update/receipt',
    event: (input) => ({ type: 'submit', ...declare(input) }),
    truth: trueUpdate,
    untrue: saysSomethingUntrue,
  },
  {
    id: 'attachPayslip',
    page: '/documents',
    slots: ({ context }) =>
      Object.entries((context as UpdateContext).slips)
        .filter(([, verdict]) => verdict === 'missing')
        .map(([slot]) => slot),
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/documents',
    event: attach,
    truth: (input) => {
      const paper = payslipFor(input, input.slot ?? '');
      return paper && input.slot ? { [input.slot]: paper.id } : undefined;
    },
  },
  {
    id: 'reportMistake',
    page: '/update/mistake',
    via: '/update',
    form: 'mistake',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/update',
    event: ({ answers, caseFile, applicant }) => {
      const gross = parseAmount(answers['right-gross'] ?? '') ?? 0;
      const daysOff = daysOfSickLeave(caseFile.answers, monthOf(caseFile));
      return { type: 'reportMistake', due: allowance(applicant.account.dailyAllowance ?? 0, gross, daysOff) };
    },
    truth: (input) => {
      if (!saysSomethingUntrue(input)) return undefined;
      const gross = (input.situation.work ?? []).reduce((sum, work) => sum + work.gross, 0);
      return { 'mistake-about': 'pay', 'right-gross': euros(gross), 'mistake-why': 'mistyped' };
    },
  },
  {
    id: 'registerAgain',
    page: '/register-again',
    form: 'register-again',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/register-again/receipt',
    event: () => ({ type: 'registerAgain' }),
    truth: ({ caseFile }) => ({
      'end-reason': caseFile.answers['still-looking'] === 'no' ? 'answered-no' : 'forgotten',
      availability: 'now',
      'same-contact': 'yes',
    }),
  },
];

function declare({ answers, uploads, applicant, caseFile }: MoveInput): Declared {
  const month = monthOf(caseFile);
  const slips = slotsOf(answers).map((slot) => [slot, verdictOn(uploads[slot], slot, answers, applicant, month)]);
  const daily = applicant.account.dailyAllowance ?? 0;
  const daysOff = daysOfSickLeave(answers, month);
  const changes = ['training', 'sick-leave', 'maternity', 'retirement', 'invalidity'];
  return {
    stillLooking: answers['still-looking'] !== 'no',
    worked: answers.worked === 'yes',
    otherChange: changes.some((change) => answers[change] === 'yes'),
    slips: Object.fromEntries(slips),
    full: allowance(daily, 0, daysOff),
    provisional: allowance(daily, grossOf(answers, {}), daysOff),
    due: allowance(daily, grossOf(answers, uploads), daysOff),
  };
}

function attach({ uploads, caseFile, applicant }: MoveInput) {
  const { answers } = caseFile;
  const month = monthOf(caseFile);
  const [slot = '', files = []] = Object.entries(uploads)[0] ?? [];
  const papers = { ...caseFile.uploads, [slot]: files };
  const verdicts = Object.entries(papers).map(([name, sent]) => ({
    name,
    sent,
    verdict: verdictOn(sent, name, answers, applicant, month),
  }));
  const usable = verdicts.filter(({ verdict }) => verdict === 'good' || verdict === 'gap');
  const read = Object.fromEntries(usable.map(({ name, sent }) => [name, sent]));
  const daily = applicant.account.dailyAllowance ?? 0;
  return {
    type: 'attachPayslip',
    slot,
    verdict: verdictOn(files, slot, answers, applicant, month),
    due: allowance(daily, grossOf(answers, read), daysOfSickLeave(answers, month)),
  };
}

/** What the persona would answer: every question of the update, from what is true this month. */
function trueUpdate({ situation, drawer }: TruthInput): Answers {
  const work = situation.work ?? [];
  const none = { training: 'no', 'sick-leave': 'no', maternity: 'no', retirement: 'no', invalidity: 'no' };
  const employers = work.map((employment, index) => employerAnswers(employment, index + 1, drawer));
  const count = work.length > 0 ? { 'employer-count': String(work.length) } : {};
  return Object.assign({ worked: work.length > 0 ? 'yes' : 'no' }, count, ...employers, none, {
    'still-looking': situation.stillLooking ? 'yes' : 'no',
  });
}

function employerAnswers({ employer, hours, gross, payslip }: Employment, n: number, drawer: Paper[]): Answers {
  const inHand = drawer.some(({ id }) => id === payslip);
  return {
    [`employer-${n}-name`]: employer,
    [`employer-${n}-hours`]: String(hours),
    [`employer-${n}-gross`]: euros(gross),
    [`payslip-${n}-when`]: inHand ? 'now' : 'later',
    ...(inHand ? { [`payslip-${n}`]: payslip } : {}),
  };
}

/** An amount as it is typed: 1234,50. */
function euros(amount: Cents): string {
  return (amount / 100).toFixed(2).replace('.', ',');
}

/** The payslip in hand for the employer declared in a slot. */
function payslipFor({ caseFile, situation, drawer }: TruthInput, slot: string): Paper | undefined {
  const employer = declaredEmployer(caseFile.answers, slot);
  const employment = situation.work?.find((work) => sameName(work.employer, employer));
  return drawer.find(({ id }) => id === employment?.payslip);
}

/** Compares what was sent with what is true; in which order employers come, and when payslips follow, does not count. */
function saysSomethingUntrue(input: TruthInput): boolean {
  const sent = input.caseFile.answers;
  if (sent.worked === undefined) return false;
  const truth = trueUpdate(input);
  const plain = ['worked', 'training', 'sick-leave', 'maternity', 'retirement', 'invalidity', 'still-looking'];
  if (plain.some((question) => sent[question] !== truth[question])) return true;
  return employersIn(sent) !== employersIn(truth);
}

function employersIn(answers: Answers): string {
  const lines = slotsOf(answers).map((slot) => {
    const n = slot.slice('payslip-'.length);
    const name = declaredEmployer(answers, slot).trim().toLowerCase();
    return `${name} ${Number(answers[`employer-${n}-hours`])} ${declaredGross(answers, slot)}`;
  });
  return lines.sort().join('\n');
}
