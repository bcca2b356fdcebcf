import { SessionDocuments } from '#app/session/session-documents.tsx';
import { SessionLetterbox, SessionMailbox, SessionPhone } from '#app/session/session-fronts.tsx';
import { OpenedPaper } from '#desk/documents/opened-paper.tsx';
import { laterParts } from '#shells/learner/later-parts.ts';

/** What a session shows beside its portal. Where the network is slow, the first page of the portal does not wait for it. */
export const sessionLater = {
  SessionMailbox,
  SessionPhone,
  SessionLetterbox,
  SessionDocuments,
  OpenedPaper,
  learner: laterParts,
};

export type SessionLater = typeof sessionLater;
