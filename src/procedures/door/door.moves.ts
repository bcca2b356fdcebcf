import type { CaseFile } from '#domain/case-file.ts';
import type { Move, MoveInput } from '#domain/procedure.ts';
import { frenchDay, parseFrenchDay, toDay } from '#domain/time.ts';
import { unspaced } from '#procedures/door/code.ts';
import type { DoorFacts } from '#procedures/door/door.facts.ts';
import type { DoorContext } from '#procedures/door/door.machine.ts';
import { fingerprint } from '#procedures/door/fingerprint.ts';
import { samePlainName } from '#procedures/door/names.ts';

const contextOf = ({ caseFile }: { caseFile: CaseFile }) => caseFile.context as DoorContext;

/** The page of the door on which a case stands. */
export function pageOfDoor({ value }: CaseFile): string {
  const state = typeof value === 'string' ? value : (Object.keys(value)[0] ?? '');
  const pages: Record<string, string> = {
    codeSent: '/sign-in/code',
    codeExpired: '/sign-in/code',
    signedIn: '/account',
    identifierSent: '/sign-in/identifier',
    passwordLinkSent: '/sign-in/password',
    passwordLinkExpired: '/sign-in/password',
    choosingPassword: '/sign-in/new-password',
    postalCodeOnItsWay: '/sign-in/mailbox',
    postalCodeReceived: '/sign-in/postal-code',
    emailChanged: '/sign-in/mailbox',
  };
  return pages[state] ?? '/sign-in';
}

const atDoor = { signedIn: false, keepsAnswers: false, leadsTo: pageOfDoor };

/** What the applicant can do at a door. */
export function doorMoves(facts: DoorFacts): Move[] {
  return [
    // Before the credentials: a code that did not come is asked for again where one stands.
    press('askNewCode', '/sign-in/code'),
    {
      ...atDoor,
      id: 'enterCredentials',
      page: '/sign-in',
      form: 'credentials',
      event: (input) => ({ type: 'enterCredentials', match: credentialsMatch(input) }),
      truth: (input) => {
        const { hasAccount, knowsIdentifier, knowsPassword } = contextOf(input);
        const { identifier, password } = input.applicant.account;
        return hasAccount && knowsIdentifier && knowsPassword ? { identifier, password } : undefined;
      },
    },
    {
      ...atDoor,
      id: 'enterCode',
      page: '/sign-in/code',
      form: 'code',
      reads: 'code',
      event: ({ answers, caseFile }) => ({
        type: 'enterCode',
        match: unspaced(answers.code) === caseFile.context.code,
        remember: answers.remember === 'yes',
      }),
      truth: (input) => ({
        code: contextOf(input).code,
        ...(facts.remembersFor ? { remember: input.situation.device === 'public' ? 'no' : 'yes' } : {}),
      }),
    },
    {
      ...atDoor,
      id: 'askIdentifier',
      page: '/sign-in/identifier',
      via: '/sign-in',
      form: 'forgotten-identifier',
      leadsTo: () => '/sign-in/identifier',
      event: (input) => ({
        type: 'askIdentifier',
        match: contextOf(input).hasAccount && sameName(input) && sameBirth(input),
      }),
      truth: (input) => {
        const { lastName, birthDate } = input.applicant;
        if (contextOf(input).knowsIdentifier) return undefined;
        return { 'last-name': lastName, 'birth-date': frenchDay(birthDate) };
      },
    },
    {
      ...atDoor,
      id: 'askNewPassword',
      page: '/sign-in/password',
      via: '/sign-in',
      form: 'forgotten-password',
      leadsTo: () => '/sign-in/password',
      event: (input) => ({ type: 'askNewPassword', match: identifierMatches(input) }),
      truth: (input) => {
        const { knowsIdentifier, knowsPassword } = contextOf(input);
        return knowsIdentifier && !knowsPassword ? { identifier: input.applicant.account.identifier } : undefined;
      },
    },
    { ...press('followPasswordLink', '/sign-in/new-password'), letter: 'password-link' },
    {
      ...atDoor,
      id: 'setPassword',
      page: '/sign-in/new-password',
      via: '/sign-in',
      form: 'new-password',
      leadsTo: () => '/sign-in',
      event: ({ answers }) => ({ type: 'setPassword', fingerprint: fingerprint(answers['new-password'] ?? '') }),
      truth: ({ applicant }) => ({ 'new-password': applicant.account.password }),
    },
    {
      ...atDoor,
      id: 'reportLostMailbox',
      page: '/sign-in/mailbox',
      via: '/sign-in',
      form: 'lost-mailbox',
      leadsTo: () => '/sign-in/mailbox',
      event: (input) => ({
        type: 'reportLostMailbox',
        match: contextOf(input).hasAccount && sameBirth(input) && newAddressIs(input),
      }),
      truth: (input) => {
        const { birthDate, email } = input.applicant;
        return contextOf(input).mailboxOpen ? undefined : { 'birth-date': frenchDay(birthDate), 'new-email': email };
      },
    },
    {
      ...atDoor,
      id: 'enterPostalCode',
      page: '/sign-in/postal-code',
      via: '/sign-in',
      form: 'postal-code',
      reads: 'postal-code',
      event: ({ answers, caseFile }) => ({
        type: 'enterPostalCode',
        match: unspaced(answers['postal-code']) === caseFile.context.code,
      }),
      truth: (input) => ({ 'postal-code': contextOf(input).code }),
    },
    { ...press('stay', '/account'), signedIn: true, leadsTo: () => undefined },
    { ...press('signOut', '/account'), signedIn: true, leadsTo: () => '/' },
  ];
}

function press(id: string, page: string): Move {
  return { ...atDoor, id, page, event: () => ({ type: id }), truth: () => ({}) };
}

/** A forgotten password opens nothing, even if it is guessed right: the exercise is to choose a new one. */
function credentialsMatch(input: MoveInput): boolean {
  return identifierMatches(input) && contextOf(input).knowsPassword && passwordMatches(input);
}

/** Once another was chosen, it opens the door, and so does the one on the persona's card: both were given as right. */
function passwordMatches(input: MoveInput): boolean {
  const { password = '' } = input.answers;
  return password === input.applicant.account.password || fingerprint(password) === contextOf(input).chosen;
}

/** Nobody has this identifier before the account exists. */
const identifierMatches = ({ answers, applicant: { account }, caseFile }: MoveInput) =>
  contextOf({ caseFile }).hasAccount && unspaced(answers.identifier) === account.identifier;

const sameName = ({ answers, applicant }: MoveInput) => samePlainName(answers['last-name'], applicant.lastName);

function sameBirth({ answers, applicant }: Pick<MoveInput, 'answers' | 'applicant'>): boolean {
  const typed = parseFrenchDay(answers['birth-date'] ?? '');
  return typed !== undefined && toDay(typed) === applicant.birthDate;
}

const newAddressIs = ({ answers, applicant }: MoveInput) =>
  (answers['new-email'] ?? '').trim().toLowerCase() === applicant.email;
