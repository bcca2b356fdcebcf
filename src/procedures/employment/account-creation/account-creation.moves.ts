import type { Move, MoveInput } from '#domain/procedure.ts';
import { frenchDay, parseFrenchDay, toDay } from '#domain/time.ts';
import { unspaced } from '#procedures/door/code.ts';
import { samePlainName } from '#procedures/door/names.ts';
import type { AccountCreationContext } from '#procedures/employment/account-creation/account-creation.machine.ts';

/** Every screen stands at one address: what it asks follows from how far one has come. */
const PAGE = '/create-account';

const onThePage = { page: PAGE, signedIn: false, keepsAnswers: false, leadsTo: () => PAGE } as const;

export const accountCreationMoves: Move[] = [
  {
    ...onThePage,
    id: 'giveIdentity',
    form: 'identity',
    event: (input) => ({ type: 'giveIdentity', match: isThePersona(input) }),
    truth: ({ applicant: { numbers, lastName, firstName, birthDate } }) => ({
      'last-name': lastName,
      'first-name': firstName,
      'birth-date': frenchDay(birthDate),
      number: numbers.socialSecurity ?? '',
    }),
  },
  {
    ...onThePage,
    id: 'giveEmail',
    form: 'email',
    event: ({ answers, applicant }) => ({
      type: 'giveEmail',
      match: answers.email?.trim().toLowerCase() === applicant.email,
    }),
    truth: ({ applicant }) => ({ email: applicant.email }),
  },
  {
    ...onThePage,
    id: 'enterCode',
    form: 'code',
    reads: 'code',
    event: ({ answers, caseFile }) => ({ type: 'enterCode', match: unspaced(answers.code) === caseFile.context.code }),
    truth: ({ caseFile }) => ({ code: (caseFile.context as AccountCreationContext).code }),
  },
  { ...onThePage, id: 'askNewCode', event: () => ({ type: 'askNewCode' }), truth: () => ({}) },
  {
    ...onThePage,
    id: 'chooseKeys',
    form: 'keys',
    leadsTo: () => '/account',
    event: () => ({ type: 'chooseKeys' }),
    truth: ({ applicant: { account } }) => ({ identifier: account.identifier, 'new-password': account.password }),
  },
];

function isThePersona({ answers, applicant }: MoveInput): boolean {
  const born = parseFrenchDay(answers['birth-date'] ?? '');
  return (
    unspaced(answers.number) === applicant.numbers.socialSecurity &&
    samePlainName(answers['last-name'], applicant.lastName) &&
    samePlainName(answers['first-name'], applicant.firstName) &&
    born !== undefined &&
    toDay(born) === applicant.birthDate
  );
}
