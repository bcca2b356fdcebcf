import type { Move } from '#domain/procedure.ts';
import type { ReturnContext } from '#procedures/tax/income-return/income-return.context.ts';
import { declaredIn } from '#procedures/tax/income-return/income-return.declared.ts';
import { filledUntruly, trueReturn, waitsForSignature } from '#procedures/tax/income-return/income-return.truth.ts';

/** What one does: fill the return in, which files nothing; then sign it, which does. Both again until the last day. */
export const incomeReturnMoves: Move[] = [
  {
    id: 'fill',
    page: '/return',
    form: 'return',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/return/signature',
    event: ({ answers, caseFile }) => ({
      type: 'fill',
      declared: declaredIn(answers, caseFile.context as ReturnContext),
    }),
    truth: trueReturn,
    untrue: filledUntruly,
  },
  {
    id: 'sign',
    page: '/return/signature',
    via: '/return',
    form: 'signature',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/return/receipt',
    event: () => ({ type: 'sign' }),
    truth: () => ({ bank: 'same' }),
    untrue: waitsForSignature,
  },
];
