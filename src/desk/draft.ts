import { useState } from 'react';

/** A message as far as it is written. */
export interface Draft {
  /** Chosen recipients. */
  to: string[];
  /** A recipient being typed. */
  typed: string;
  subject: string;
  body: string;
  /** Papers, by id. */
  attachments: string[];
  /** The letter it answers, by id. */
  answers?: string;
}

const blank: Draft = { to: [], typed: '', subject: '', body: '', attachments: [] };

/** The messages that were begun, and the one that lies in front. Nothing typed is lost by looking elsewhere. */
export interface Drafts {
  all: Draft[];
  /** The one being written. */
  current: Draft | undefined;
  /** Goes on with a message, or begins it: one answer per letter, and one message of one's own. */
  begin: (draft: Partial<Draft>) => void;
  change: (draft: Draft) => void;
  leave: () => void;
  /** It was sent, or is not wanted any more. */
  drop: () => void;
}

export function useDrafts(): Drafts {
  const [all, setAll] = useState<Draft[]>([]);
  const [written, setWritten] = useState<{ answers: string | undefined }>();
  const same = (draft: Draft, answers: string | undefined) => draft.answers === answers;
  const current = written && all.find((draft) => same(draft, written.answers));
  return {
    all,
    current,
    begin: (draft) => {
      if (!all.some((one) => same(one, draft.answers))) setAll([...all, { ...blank, ...draft }]);
      setWritten({ answers: draft.answers });
    },
    change: (draft) => setAll(all.map((one) => (same(one, draft.answers) ? draft : one))),
    leave: () => setWritten(undefined),
    drop: () => {
      setAll(all.filter((one) => one !== current));
      setWritten(undefined);
    },
  };
}
