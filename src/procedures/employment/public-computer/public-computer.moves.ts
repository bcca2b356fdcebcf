import type { CaseFile } from '#domain/case-file.ts';
import type { Move } from '#domain/procedure.ts';
import type { PublicComputerContext } from '#procedures/employment/public-computer/public-computer.machine.ts';

const contextOf = ({ caseFile }: { caseFile: CaseFile }) => caseFile.context as PublicComputerContext;

/** A press of a button in the browser's own pages. */
function inBrowser(id: string, page: string, truth: Move['truth']): Move {
  return {
    id,
    site: 'browser',
    page,
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => undefined,
    event: () => ({ type: id }),
    truth,
  };
}

export const publicComputerMoves: Move[] = [
  {
    id: 'download',
    page: '/account',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => undefined,
    event: () => ({ type: 'download' }),
    truth: (input) => (contextOf(input).downloaded ? undefined : {}),
  },
  {
    id: 'signOut',
    page: '/account',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/',
    event: () => ({ type: 'signOut' }),
    truth: (input) => (contextOf(input).downloaded && !contextOf(input).signedOut ? {} : undefined),
  },
  inBrowser('deleteDownload', '/downloads', () => ({})),
  inBrowser('forgetPassword', '/passwords', () => ({})),
  inBrowser('clearHistory', '/history', () => ({})),
  inBrowser('leave', '/', (input) => {
    const { downloaded, fileKept, passwordKept, historyKept, signedOut } = contextOf(input);
    return downloaded && signedOut && !fileKept && !passwordKept && !historyKept ? {} : undefined;
  }),
  inBrowser('comeBack', '/', () => ({})),
];
