import type { Procedure } from '#domain/procedure.ts';
import { falseRefundExplanations } from '#procedures/family/false-refund/false-refund.explanations.ts';
import { falseRefundForms } from '#procedures/family/false-refund/false-refund.forms.ts';
import { falseRefundLetters } from '#procedures/family/false-refund/false-refund.letters.ts';
import { falseRefundMachine } from '#procedures/family/false-refund/false-refund.machine.ts';
import { falseRefundMoves } from '#procedures/family/false-refund/false-refund.moves.ts';

/** A text message in Aubépine's name promises money and asks for a card number. */
export const falseRefund: Procedure<typeof falseRefundMachine> = {
  id: 'family/false-refund',
  agency: 'family',
  machine: falseRefundMachine,
  imitationHost: 'aubepine-remboursement.example',
  delays: { detailsUsed: 'quiet' },
  forms: falseRefundForms,
  moves: falseRefundMoves,
  letters: falseRefundLetters,
  input: () => ({ forwarded: false }),
  view: () => ({}),
  explanations: falseRefundExplanations,
};
