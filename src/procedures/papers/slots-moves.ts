import type { CaseFile } from '#domain/case-file.ts';
import type { Move, TruthInput } from '#domain/procedure.ts';
import { type SlotsContext, slotOf, unread } from '#procedures/papers/slots.ts';
import { verdictOn } from '#procedures/papers/verdict.ts';

const contextOf = ({ context }: CaseFile) => context as SlotsContext;

const slotsThatAre = (caseFile: CaseFile, ...states: string[]) =>
  Object.entries(contextOf(caseFile).slots).flatMap(([slot, state]) => (states.includes(state) ? [slot] : []));

const inDocuments = { page: '/documents', signedIn: true, keepsAnswers: false, leadsTo: () => '/documents' } as const;

/** The paper of the drawer that will do for a slot. */
function rightFor({ slot, situation }: TruthInput): string | undefined {
  return situation.wanted?.find((_, index) => slotOf(index) === slot)?.right;
}

/** To send a paper that is asked for, to take it back, to say that one does not have it now: on the page of documents. */
export const slotMoves: [attach: Move, detach: Move, postpone: Move] = [
  {
    ...inDocuments,
    id: 'attach',
    slots: (caseFile) => slotsThatAre(caseFile, 'missing', 'later'),
    event: ({ uploads, caseFile, applicant, now }) => {
      const [slot = '', files = []] = Object.entries(uploads)[0] ?? [];
      const asked = contextOf(caseFile).asked[slot];
      return { type: 'attach', slot, verdict: asked ? verdictOn(files, asked, applicant, now) : 'missing' };
    },
    truth: (input) => {
      const { slot, drawer } = input;
      const right = rightFor(input);
      return slot && right && drawer.some(({ id }) => id === right) ? { [slot]: right } : undefined;
    },
  },
  {
    ...inDocuments,
    id: 'detach',
    picks: (caseFile) => unread(contextOf(caseFile)),
    event: ({ answers }) => ({ type: 'detach', slot: answers.slot ?? '' }),
    truth: () => undefined,
  },
  {
    ...inDocuments,
    id: 'postpone',
    picks: (caseFile) =>
      slotsThatAre(caseFile, 'missing').filter((slot) => contextOf(caseFile).asked[slot]?.mayWait === true),
    event: ({ answers }) => ({ type: 'postpone', slot: answers.slot ?? '' }),
    truth: (input) => {
      const { slot, drawer } = input;
      const right = rightFor(input);
      return slot && right && !drawer.some(({ id }) => id === right) ? { slot } : undefined;
    },
  },
];

const [attach] = slotMoves;

/** The same, where an agent may ask for a paper that no scenario has thought of: any of its kind will do. */
export const attachWhateverIsAsked: Move = {
  ...attach,
  truth: (input) => {
    const { slot = '', drawer, caseFile } = input;
    const known = attach.truth(input);
    const kind = contextOf(caseFile).asked[slot]?.kind;
    const other = slot.startsWith('paper-') && drawer.find((paper) => paper.kind === kind);
    return known ?? (other ? { [slot]: other.id } : undefined);
  },
};
