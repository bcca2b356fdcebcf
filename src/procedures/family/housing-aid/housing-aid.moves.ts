import type { Move } from '#domain/procedure.ts';
import { declaredIn, leavingIn, lookIn, tenancyIn } from '#procedures/family/housing-aid/housing-aid.declared.ts';
import {
  isRequestUntrue,
  trueCertificate,
  trueLeaving,
  trueRequest,
} from '#procedures/family/housing-aid/housing-aid.truth.ts';
import type { SlotsContext } from '#procedures/papers/slots.ts';
import { slotMoves } from '#procedures/papers/slots-moves.ts';

const [attach, detach, postpone] = slotMoves;

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
  {
    ...attach,
    truth: (input) => {
      const { slot = '', drawer, caseFile } = input;
      const known = attach.truth(input);
      const kind = (caseFile.context as SlotsContext).asked[slot]?.kind;
      // An agent may ask for a paper that no scenario has thought of: any of its kind will do.
      const other = slot.startsWith('paper-') && drawer.find((paper) => paper.kind === kind);
      return known ?? (other ? { [slot]: other.id } : undefined);
    },
  },
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
