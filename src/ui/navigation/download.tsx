import { createContext, type ReactNode, useContext } from 'react';
import type { AgencyId } from '#domain/agency.ts';
import type { OfficialDocument } from '#domain/letter.ts';
import type { Instant } from '#domain/time.ts';

/** A document that an agency gives: what tells which one it is. */
export interface GivenDocument extends OfficialDocument {
  agency: AgencyId;
  issuedAt: Instant;
}

/** What stands on it, in the language of the screen. */
export interface DocumentWords {
  subject: string;
  paragraphs: string[];
}

export interface Downloads {
  /** Puts the PDF among the persona's downloads; resolves to the name of the file. */
  download: (document: GivenDocument, words: DocumentWords) => Promise<string>;
  print: (document: GivenDocument, words: DocumentWords) => Promise<void>;
}

const DownloadsContext = createContext<Partial<Downloads>>({});

/** Lets portals give files without knowing where the persona's device keeps them. The app provides it. */
export function DownloadsProvider({ downloads, children }: { downloads: Downloads; children: ReactNode }) {
  return <DownloadsContext value={downloads}>{children}</DownloadsContext>;
}

/** Downloads a document; undefined where there is no device to keep it. */
export const useDownload = (): Downloads['download'] | undefined => useContext(DownloadsContext).download;

/** Prints a document; undefined where there is nothing to print with. */
export const usePrintDocument = (): Downloads['print'] | undefined => useContext(DownloadsContext).print;
