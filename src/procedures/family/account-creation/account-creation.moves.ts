import type { Move, MoveInput } from '#domain/procedure.ts';
import { frenchDay, parseFrenchDay, toDay } from '#domain/time.ts';
import { unspaced } from '#procedures/door/code.ts';
import { samePlainName } from '#procedures/door/names.ts';
import type { AccountCreationContext } from '#procedures/family/account-creation/account-creation.machine.ts';
import { verdictOn } from '#procedures/papers/verdict.ts';

/** Every screen stands at one address: what it asks follows from how far one has come. */
const PAGE = '/create-account';

const onThePage = { page: PAGE, signedIn: false, keepsAnswers: false, leadsTo: () => PAGE } as const;

export const accountCreationMoves: Move[] = [
  {
    ...onThePage,
    id: 'startRequest',
    page: '/request',
    form: 'first-request',
    event: () => ({ type: 'startRequest' }),
    truth: () => ({ benefit: 'housing-aid' }),
  },
  {
    ...onThePage,
    id: 'giveIdentity',
    form: 'identity',
    event: (input) => ({ type: 'giveIdentity', match: isThePersona(input) }),
    truth: ({ applicant: { numbers, lastName, firstName, birthDate, birthPlace } }) => ({
      ...(numbers.socialSecurity ? { 'has-number': 'yes', number: numbers.socialSecurity } : { 'has-number': 'no' }),
      'last-name': lastName,
      'first-name': firstName,
      'birth-date': frenchDay(birthDate),
      'birth-place': birthPlace ?? '',
    }),
  },
  {
    ...onThePage,
    id: 'sendDocument',
    form: 'identity-document',
    event: (input) => ({ type: 'sendDocument', document: lookAt(input) }),
    truth: ({ drawer, applicant }) => {
      const holder = `${applicant.firstName} ${applicant.lastName}`;
      const card = drawer.find(
        (paper) => paper.kind === 'identity-card' && paper.quality === 'sharp' && paper.holder === holder,
      );
      return card && { document: card.id };
    },
  },
  {
    ...onThePage,
    id: 'chooseChannel',
    form: 'channel',
    event: ({ answers, applicant }) => {
      const bySms = answers.channel === 'sms';
      const reaches = bySms
        ? unspaced(answers.phone) === unspaced(applicant.phone)
        : answers.email?.trim().toLowerCase() === applicant.email;
      return { type: 'chooseChannel', channel: bySms ? 'sms' : 'email', reaches };
    },
    truth: ({ applicant }) => ({ channel: 'email', email: applicant.email }),
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
    id: 'setPassword',
    form: 'password',
    event: () => ({ type: 'setPassword' }),
    truth: ({ applicant }) => ({ 'new-password': applicant.account.password }),
  },
  {
    ...onThePage,
    id: 'giveContact',
    form: 'contact',
    leadsTo: () => '/account',
    event: () => ({ type: 'giveContact' }),
    truth: ({ applicant: { address } }) => ({ street: address.street, town: address.town }),
  },
];

/** Without a number the person is looked for by name and birth, as those who have none yet. */
function isThePersona({ answers, applicant }: MoveInput): boolean {
  const { numbers, lastName, firstName, birthDate } = applicant;
  const born = parseFrenchDay(answers['birth-date'] ?? '');
  const number = numbers.socialSecurity;
  const numberIsRight = answers['has-number'] === 'yes' ? unspaced(answers.number) === number : number === undefined;
  return (
    numberIsRight &&
    samePlainName(answers['last-name'], lastName) &&
    samePlainName(answers['first-name'], firstName) &&
    born !== undefined &&
    toDay(born) === birthDate
  );
}

function lookAt({ uploads, applicant, now }: MoveInput): AccountCreationContext['document'] {
  const verdict = verdictOn(uploads.document ?? [], { kind: 'identity-card' }, applicant, now);
  if (verdict === 'good') return 'good';
  return verdict === 'other-paper' || verdict === 'wrong-person' ? 'wrong' : 'unreadable';
}
