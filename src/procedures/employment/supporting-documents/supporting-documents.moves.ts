import type { CaseFile } from '#domain/case-file.ts';
import type { Move } from '#domain/procedure.ts';
import {
  type DocumentsContext,
  unread,
} from '#procedures/employment/supporting-documents/supporting-documents.machine.ts';
import { verdictOn } from '#procedures/papers/verdict.ts';

const contextOf = ({ context }: CaseFile) => context as DocumentsContext;

const slotsThatAre = (caseFile: CaseFile, ...states: string[]) =>
  Object.entries(contextOf(caseFile).slots).flatMap(([slot, state]) => (states.includes(state) ? [slot] : []));

const inDocuments = { page: '/documents', signedIn: true, keepsAnswers: false, leadsTo: () => '/documents' } as const;

/** The slot of a paper: its place in the list of what is asked for. */
export const slotOf = (index: number): string => `document-${index + 1}`;

export const supportingDocumentsMoves: Move[] = [
  {
    ...inDocuments,
    id: 'attach',
    slots: (caseFile) => slotsThatAre(caseFile, 'missing', 'later'),
    event: ({ uploads, caseFile, applicant, now }) => {
      const [slot = '', files = []] = Object.entries(uploads)[0] ?? [];
      const asked = contextOf(caseFile).asked[slot];
      return { type: 'attach', slot, verdict: asked ? verdictOn(files, asked, applicant, now) : 'missing' };
    },
    truth: ({ slot, situation, drawer }) => {
      const right = situation.wanted?.find((_, index) => slotOf(index) === slot)?.right;
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
    truth: ({ slot, situation, drawer }) => {
      const right = situation.wanted?.find((_, index) => slotOf(index) === slot)?.right;
      return slot && right && !drawer.some(({ id }) => id === right) ? { slot } : undefined;
    },
  },
];
