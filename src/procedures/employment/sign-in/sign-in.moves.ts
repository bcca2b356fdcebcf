import type { CaseFile } from '#domain/case-file.ts';
import type { Move } from '#domain/procedure.ts';

const doorOf = ({ value }: CaseFile) => {
  if (value === 'signedIn') return '/account';
  return value === 'codeExpired' || typeof value === 'object' ? '/sign-in/code' : '/sign-in';
};

export const signInMoves: Move[] = [
  {
    id: 'enterCredentials',
    page: '/sign-in',
    form: 'credentials',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: doorOf,
    event: ({ answers, applicant: { account } }) => ({
      type: 'enterCredentials',
      match: answers.identifier?.trim() === account.identifier && answers.password === account.password,
    }),
    truth: ({ applicant: { account } }) => ({ identifier: account.identifier, password: account.password }),
  },
  {
    id: 'enterCode',
    page: '/sign-in/code',
    form: 'code',
    reads: 'code',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: doorOf,
    event: ({ answers, caseFile }) => ({
      type: 'enterCode',
      match: answers.code?.replace(/\s/g, '') === caseFile.context.code,
    }),
    truth: ({ caseFile }) => ({ code: String(caseFile.context.code) }),
  },
  {
    id: 'askNewCode',
    page: '/sign-in/code',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: doorOf,
    event: () => ({ type: 'askNewCode' }),
    truth: () => ({}),
  },
  {
    id: 'signOut',
    page: '/account',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/',
    event: () => ({ type: 'signOut' }),
    truth: () => ({}),
  },
];
