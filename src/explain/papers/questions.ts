import { PAGES, TWO_SIDED } from '#domain/paper.ts';
import type { WantedDocument } from '#domain/procedure.ts';
import type { FileState } from '#explain/papers/sent-files.ts';

/** What a person asks of a paper, in the order in which they look. */
export type Question = 'paper' | 'name' | 'month' | 'date' | 'read' | 'whole';

export type Reply = 'waiting' | 'fine' | 'bad' | 'skipped';

/** The question that each finding answers with no. */
const ANSWERED_BY: Record<string, Question> = {
  'other-paper': 'paper',
  'wrong-person': 'name',
  'wrong-month': 'month',
  'out-of-date': 'date',
  unreadable: 'read',
  screenshot: 'read',
  cut: 'whole',
  'side-missing': 'whole',
  'page-missing': 'whole',
};

/** The questions about a paper and what the agent found; before they have read, nothing. */
export function questionsOn(
  state: FileState,
  reason: string | undefined,
  wanted: WantedDocument | undefined,
): { question: Question; reply: Reply }[] {
  const all: Question[] = ['paper', 'name', 'month', 'date', 'read', 'whole'];
  const asked = all.filter((question) => question !== 'month' || !wanted || wanted.month !== undefined);
  const failing = state === 'refused' && reason !== undefined ? ANSWERED_BY[reason] : undefined;
  const at = failing === undefined ? -1 : asked.indexOf(failing);
  return asked.map((question, index) => {
    if (state === 'good') return { question, reply: 'fine' };
    if (at === -1) return { question, reply: 'waiting' };
    return { question, reply: index < at ? 'fine' : index === at ? 'bad' : 'skipped' };
  });
}

/** What being whole means for a kind of paper: both sides, so many pages, or simply the whole sheet. */
export function wholeness(wanted: WantedDocument | undefined): { key: 'whole' | 'sides' | 'pages'; n: number } {
  const kind = wanted?.kind;
  if (!kind) return { key: 'whole', n: 1 };
  if (TWO_SIDED.includes(kind)) return { key: 'sides', n: 2 };
  const n = PAGES[kind] ?? 1;
  return { key: n > 1 ? 'pages' : 'whole', n };
}
