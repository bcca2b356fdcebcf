import type { ReactNode } from 'react';
import { type Downloads, DownloadsProvider } from '#ui/navigation/download.tsx';

const downloads: Downloads = {
  download: async ({ kind, reference }) => `${kind}_${reference}.pdf`,
  print: async () => {},
};

/** A device that keeps nothing and says what it would call the file, for stories. */
export function ExampleDownloads({ children }: { children: ReactNode }) {
  return <DownloadsProvider downloads={downloads}>{children}</DownloadsProvider>;
}
