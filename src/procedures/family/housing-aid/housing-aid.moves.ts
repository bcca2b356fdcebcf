import type { Move } from '#domain/procedure.ts';
import { declaredIn, leavingIn, lookIn, tenancyIn } from '#procedures/family/housing-aid/housing-aid.declared.ts';
import {
  isRequestUntrue,
  trueCertificate,
  trueLeaving,
  trueRequest,
} from '#procedures/family/housing-aid/housing-aid.truth.ts';
import { attachWhateverIsAsked, slotMoves } from '#procedures/papers/slots-moves.ts';

const [, detach, postpone] = slotMoves;

/** What the applicant can do, and for one page the landlord. */
export const housingMoves: Move[] = [
  {
    id: 'estimate',
    page: '/rights',
    form: 'estimate',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => '/rights/result',
    event: ({ answers }) => ({ type: 'estimate', look: lookIn(answers) }),
    // Nothing that follows depends on it: whoever wants an idea looks by themselves.
    truth: () => undefined,
  },
  {
    id: 'request',
    page: '/housing',
    form: 'request',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/housing/receipt',
    event: ({ answers, applicant, now }) => ({ type: 'request', declared: declaredIn(answers, applicant, now) }),
    truth: trueRequest,
    untrue: isRequestUntrue,
  },
  {
    id: 'certify',
    page: '/landlord',
    form: 'certificate',
    signedIn: false,
    keepsAnswers: false,
    leadsTo: () => '/landlord/sent',
    event: ({ answers, now }) => ({ type: 'certify', ...tenancyIn(answers, now) }),
    truth: trueCertificate,
  },
  attachWhateverIsAsked,
  detach,
  postpone,
  {
    id: 'leaveHome',
    page: '/housing/leaving',
    via: '/housing',
    form: 'leaving',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/housing',
    event: ({ answers, now }) => ({ type: 'leaveHome', on: leavingIn(answers, now) }),
    truth: trueLeaving,
  },
];
