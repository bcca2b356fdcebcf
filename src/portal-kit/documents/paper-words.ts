import type { WantedView } from '#api/contract.ts';
import { PAGES, TWO_SIDED } from '#domain/paper.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';

export interface PaperWords {
  /** What is asked for, in a few words: a payslip of March. */
  title: string;
  /** What must be true of it, one thing per line, with its words marked. */
  asked: string[];
}

/** Says which paper the agency asks for. */
export function usePaperWords(): (paper: WantedView) => PaperWords {
  const t = usePortalText();
  return ({ kind, month, employer, newerThan }) => {
    const time = month === undefined ? undefined : { month };
    return {
      title: [t(`paper.${kind}`), employer].filter(Boolean).join(', '),
      asked: [
        ...(time ? [t.marked('documents.asked.month', { month: time })] : []),
        ...(employer ? [t.marked('documents.asked.employer', { employer })] : []),
        ...(newerThan === undefined ? [] : [t.marked('documents.asked.newerThan', { months: newerThan })]),
        ...(TWO_SIDED.includes(kind) ? [t.marked('documents.asked.bothSides')] : []),
        ...((PAGES[kind] ?? 1) > 1 ? [t.marked('documents.asked.allPages')] : []),
        t.marked('documents.asked.sharp'),
      ],
    };
  };
}
