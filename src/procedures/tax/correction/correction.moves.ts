import type { Move } from '#domain/procedure.ts';
import { slotMoves } from '#procedures/papers/slots-moves.ts';
import type { CorrectionContext } from '#procedures/tax/correction/correction.context.ts';
import { changesIn, proofIn, topicIn } from '#procedures/tax/correction/correction.declared.ts';
import { saysSomethingUntrue, trueCorrection, trueProof } from '#procedures/tax/correction/correction.truth.ts';

const [attach, detach] = slotMoves;

/** What the applicant can do: correct online, claim afterwards, write about what only an agent can change, prove. */
export const correctionMoves: Move[] = [
  {
    id: 'correct',
    page: '/correction',
    form: 'correction',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/correction/sent',
    event: ({ answers, caseFile }) => ({
      type: 'correct',
      changes: changesIn(answers, caseFile.context as CorrectionContext),
    }),
    truth: trueCorrection,
    untrue: saysSomethingUntrue,
  },
  {
    id: 'claim',
    page: '/claim',
    form: 'claim',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/claim/sent',
    event: ({ answers, caseFile }) => ({
      type: 'claim',
      changes: changesIn(answers, caseFile.context as CorrectionContext),
    }),
    truth: trueCorrection,
  },
  {
    id: 'writeChange',
    page: '/correction/message',
    via: '/correction',
    form: 'change-message',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/correction/sent',
    event: ({ answers }) => ({ type: 'writeChange', topic: topicIn(answers) }),
    // What it brings lies beyond this story: whoever plays decides about it.
    truth: () => undefined,
  },
  { ...attach, event: (input) => ({ ...attach.event(input), ...proofIn(input) }), truth: trueProof },
  detach,
];
