import type { CaseFile } from '#domain/case-file.ts';
import type { Move, TruthInput } from '#domain/procedure.ts';
import { unspaced } from '#procedures/door/code.ts';

const wasMine = ({ situation }: TruthInput) => situation.connectionWasMine !== false;

const pageOf = ({ value }: CaseFile): string => {
  const state = typeof value === 'string' ? value : Object.keys(value)[0];
  return state === 'reporting' ? '/history/report' : '/history';
};

function press(id: string, page: string, truth: Move['truth']): Move {
  return { id, page, signedIn: false, keepsAnswers: false, leadsTo: pageOf, event: () => ({ type: id }), truth };
}

export const unusualConnectionMoves: Move[] = [
  { ...press('lookAtHistory', '/', () => ({})), reads: 'alert' },
  press('recognise', '/history', (input) => (wasMine(input) ? {} : undefined)),
  press('wasNotMe', '/history', (input) => (wasMine(input) ? undefined : {})),
  {
    id: 'report',
    page: '/history/report',
    via: '/history',
    form: 'report',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: pageOf,
    event: ({ answers, caseFile }) => ({ type: 'report', match: unspaced(answers.code) === caseFile.context.code }),
    truth: (input) => (wasMine(input) ? undefined : { code: String(input.caseFile.context.code) }),
  },
  press('withdraw', '/history', () => ({})),
];
