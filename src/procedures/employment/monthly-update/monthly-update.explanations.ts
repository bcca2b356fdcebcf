import type { Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through. The automatic decisions between two states belong to what follows them. */
type UpdateState =
  | 'notOpenYet'
  | 'toDo'
  | 'leaving'
  | 'recorded'
  | `recorded.${RecordedState}`
  | 'registrationEnded'
  | 'registeringAgain'
  | 'registeredAgain';
type RecordedState =
  | 'received'
  | 'advanceOrdered'
  | 'awaitingPayslips'
  | 'checkingPayslips'
  | 'payslipRefused'
  | 'gapFound'
  | 'correcting'
  | 'reviewingSituation'
  | 'paymentOrdered'
  | 'paid'
  | 'nothingDue'
  | 'overpaid';

const asOf = '2026-11';
const calendarSource = 'mercipourlinfo.fr, calendrier 2026';
const receiptSource = 'francetravail.fr';

export const monthlyUpdateExplanations: Record<UpdateState, Explanation> = {
  notOpenYet: { who: 'calendar', data: [], truth: 'as-in-reality', asOf, source: calendarSource },
  toDo: {
    who: 'applicant',
    data: [{ what: 'situation', from: 'applicant' }],
    truth: 'as-in-reality',
    asOf,
    source: calendarSource,
  },
  leaving: {
    who: 'automatic-check',
    data: [{ what: 'still-looking', from: 'form' }],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  recorded: {
    who: 'automatic-check',
    data: [{ what: 'answers', from: 'form' }],
    truth: 'as-in-reality',
    asOf,
    source: receiptSource,
  },
  'recorded.received': {
    who: 'automatic-check',
    data: [
      { what: 'answers', from: 'form' },
      { what: 'registration', from: 'agency-file' },
    ],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  'recorded.advanceOrdered': {
    who: 'payment-service',
    data: [
      { what: 'declared-pay', from: 'form' },
      { what: 'allowance', from: 'agency-file' },
    ],
    truth: 'as-in-reality',
    asOf,
    source: 'mes-allocs.fr',
  },
  'recorded.awaitingPayslips': {
    who: 'applicant',
    data: [{ what: 'payslips', from: 'employers' }],
    truth: 'simplified',
    asOf,
    source: 'mes-allocs.fr',
  },
  'recorded.checkingPayslips': {
    who: 'agent',
    data: [
      { what: 'payslips', from: 'applicant' },
      { what: 'declared-pay', from: 'form' },
    ],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  'recorded.payslipRefused': {
    who: 'agent',
    data: [{ what: 'payslips', from: 'applicant' }],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  'recorded.gapFound': {
    who: 'agent',
    data: [
      { what: 'payslips', from: 'applicant' },
      { what: 'declared-pay', from: 'form' },
    ],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  'recorded.correcting': {
    who: 'agent',
    data: [
      { what: 'mistake', from: 'form' },
      { what: 'declared-pay', from: 'agency-file' },
    ],
    truth: 'simplified',
    asOf,
    source: 'loi du 10 août 2018 (droit à l’erreur)',
  },
  'recorded.reviewingSituation': {
    who: 'agent',
    data: [{ what: 'change', from: 'form' }],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  'recorded.paymentOrdered': {
    who: 'payment-service',
    data: [
      { what: 'allowance', from: 'agency-file' },
      { what: 'bank-details', from: 'agency-file' },
    ],
    truth: 'as-in-reality',
    asOf,
    source: calendarSource,
  },
  'recorded.paid': {
    who: 'payment-service',
    data: [{ what: 'bank-details', from: 'agency-file' }],
    truth: 'as-in-reality',
    asOf,
    source: calendarSource,
  },
  'recorded.nothingDue': {
    who: 'automatic-check',
    data: [
      { what: 'declared-pay', from: 'form' },
      { what: 'allowance', from: 'agency-file' },
    ],
    truth: 'simplified',
    asOf,
    source: receiptSource,
  },
  'recorded.overpaid': {
    who: 'automatic-check',
    data: [
      { what: 'payslips', from: 'applicant' },
      { what: 'payments', from: 'agency-file' },
    ],
    truth: 'simplified',
    asOf,
    source: 'francetravail.fr, « Trop-perçu »',
  },
  registrationEnded: {
    who: 'calendar',
    data: [{ what: 'registration', from: 'agency-file' }],
    truth: 'as-in-reality',
    asOf,
    source: 'francetravail.org',
  },
  registeringAgain: {
    who: 'agent',
    data: [
      { what: 'identity', from: 'agency-file' },
      { what: 'registration', from: 'agency-file' },
    ],
    truth: 'simplified',
    asOf,
    source: 'francetravail.fr, « Inscription »',
  },
  registeredAgain: {
    who: 'agent',
    data: [{ what: 'registration', from: 'agency-file' }],
    truth: 'simplified',
    asOf,
    source: 'francetravail.fr, « Inscription »',
  },
};
