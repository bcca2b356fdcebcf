import type { Move } from '#domain/procedure.ts';

const onDesk = {
  page: '/',
  letter: 'bait',
  signedIn: false,
  keepsAnswers: false,
  leadsTo: () => undefined,
} as const;

/** What one can do about a fraud by message. The coach never falls for it, and mends it when somebody else did. */
export const fraudMoves: Move[] = [
  {
    ...onDesk,
    id: 'follow',
    leadsTo: () => ({ site: 'imitation', page: '/' }),
    event: () => ({ type: 'follow' }),
    truth: () => undefined,
  },
  { ...onDesk, id: 'forward', event: () => ({ type: 'forward' }), truth: () => ({}) },
  { ...onDesk, id: 'callBack', event: () => ({ type: 'callBack' }), truth: () => ({}) },
  {
    id: 'giveDetails',
    site: 'imitation',
    page: '/',
    form: 'details',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => ({ site: 'imitation', page: '/thanks' }),
    event: () => ({ type: 'giveDetails' }),
    truth: () => undefined,
  },
  {
    id: 'leave',
    site: 'imitation',
    page: '/',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => ({ site: 'browser', page: '/' }),
    event: () => ({ type: 'leave' }),
    truth: () => ({}),
  },
];
