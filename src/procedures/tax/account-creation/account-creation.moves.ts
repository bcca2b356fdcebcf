import { type Cents, parseAmount } from '#domain/money.ts';
import type { Move, MoveInput } from '#domain/procedure.ts';
import { unspaced } from '#procedures/door/code.ts';

/** Every screen stands at one address: what it asks follows from how far one has come. */
const PAGE = '/create-account';

const onThePage = { page: PAGE, signedIn: false, keepsAnswers: false, leadsTo: () => PAGE } as const;

export const accountCreationMoves: Move[] = [
  {
    ...onThePage,
    id: 'giveNumbers',
    form: 'numbers',
    reads: 'access-letter',
    event: (input) => ({ type: 'giveNumbers', match: belongTogether(input) }),
    truth: ({ applicant: { numbers, referenceIncome } }) => ({
      'tax-number': numbers.tax ?? '',
      'online-access': numbers.onlineAccess ?? '',
      'reference-income': String(wholeEuros(referenceIncome) / 100),
    }),
  },
  {
    ...onThePage,
    id: 'giveKeys',
    form: 'keys',
    event: ({ answers, applicant }) => ({
      type: 'giveKeys',
      reaches: answers.email?.trim().toLowerCase() === applicant.email,
    }),
    truth: ({ applicant }) => ({ email: applicant.email, 'new-password': applicant.account.password }),
  },
  {
    ...onThePage,
    id: 'followActivation',
    letter: 'activation-link',
    event: () => ({ type: 'followActivation' }),
    truth: () => ({}),
  },
  { ...onThePage, id: 'askNewLink', event: () => ({ type: 'askNewLink' }), truth: () => ({}) },
  {
    ...onThePage,
    id: 'correctEmail',
    event: () => ({ type: 'correctEmail' }),
    truth: ({ caseFile }) => (caseFile.context.reaches === false ? {} : undefined),
  },
];

function belongTogether({ answers, applicant: { numbers, referenceIncome } }: MoveInput): boolean {
  return (
    unspaced(answers['tax-number']) === numbers.tax &&
    unspaced(answers['online-access']) === numbers.onlineAccess &&
    parseAmount(answers['reference-income'] ?? '') === wholeEuros(referenceIncome)
  );
}

/** Notices print this income without cents. */
const wholeEuros = (income: Cents = 0): Cents => Math.round(income / 100) * 100;
