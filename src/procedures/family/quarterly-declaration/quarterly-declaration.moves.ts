import type { Move } from '#domain/procedure.ts';
import type { QuarterlyContext } from '#procedures/family/quarterly-declaration/quarterly-declaration.context.ts';
import {
  declaredIn,
  mistakeIn,
  netOn,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.declared.ts';
import {
  saysSomethingUntrue,
  trueDeclaration,
  trueMistake,
  trueProof,
} from '#procedures/family/quarterly-declaration/quarterly-declaration.truth.ts';
import { slotMoves } from '#procedures/papers/slots-moves.ts';

const [attach, detach] = slotMoves;

/** What the applicant can do: declare, tell a mistake afterwards, send a paper again. */
export const quarterlyMoves: Move[] = [
  {
    id: 'declare',
    page: '/declaration',
    form: 'declaration',
    signedIn: true,
    keepsAnswers: true,
    leadsTo: () => '/declaration/receipt',
    event: (input) => ({ ...declaredIn(input) }),
    truth: trueDeclaration,
    untrue: saysSomethingUntrue,
  },
  {
    id: 'reportMistake',
    page: '/declaration/mistake',
    via: '/declaration',
    form: 'mistake',
    signedIn: true,
    keepsAnswers: false,
    leadsTo: () => '/declaration',
    event: ({ answers, caseFile }) => ({
      type: 'reportMistake',
      ...mistakeIn(answers, caseFile.context as QuarterlyContext),
    }),
    truth: trueMistake,
    untrue: (input) => trueMistake(input) !== undefined,
  },
  {
    ...attach,
    event: (input) => {
      const { proven } = netOn(Object.values(input.uploads)[0]);
      return { ...attach.event(input), ...(proven === undefined ? {} : { net: proven }) };
    },
    truth: trueProof,
  },
  detach,
];
