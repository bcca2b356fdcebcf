import { createContext, type ReactNode, useContext } from 'react';
import type { Drafts } from '#desk/draft.ts';
import type { LetterAct } from '#desk/letter-act.ts';
import type { AgencyId } from '#domain/agency.ts';
import type { Folder, Letter } from '#domain/letter.ts';
import type { Persona } from '#domain/persona.ts';
import type { Address, SiteId } from '#domain/site.ts';
import type { Instant } from '#domain/time.ts';

/** How an agency is reached. */
export interface Contact {
  agency: AgencyId;
  /** The host of its portal, e.g. `www.bruyere.example`. */
  host: string;
  email: string;
  phone: string;
}

/** Something that comes or goes with a message. */
export interface DeskAttachment {
  id: string;
  /** What it shows, in words. */
  name: string;
  /** How the file is called. */
  fileName: string;
  /** In bytes. */
  size: number;
}

/** A paper that came with a letter, by its own id. */
export interface DeskPaper extends DeskAttachment {
  /** Whether the persona has it among their files. */
  kept: boolean;
}

/** A file of the persona's device, by the id of the file. */
export interface AttachableFile extends DeskAttachment {
  /** It lies in the bin: it can still be read in the message it went with, and not be sent again. */
  deleted?: boolean;
}

/** What every part of the desk may need of the session, and what it may ask of it. */
export interface DeskSurroundings {
  persona: Persona;
  now: Instant;
  /** The agencies in play. */
  contacts: Contact[];
  papers: DeskPaper[];
  files: AttachableFile[];
  hostOf: (site: SiteId) => string;
  actsOn: (letter: Letter) => LetterAct[];
  /** Shows a paper or a file large, by its id; the documents know how. */
  showPaper: (id: string, onBack: () => void) => ReactNode;
  /** Opens a page in the tab of its site. */
  onVisit: (address: Address) => void;
  onKeep: (paper: string) => void;
  onSort: (letter: string, folder: Folder) => void;
}

/** The surroundings, and what outlives the part of the desk that is in front. */
export interface DeskState extends DeskSurroundings {
  drafts: Drafts;
}

export const DeskContext = createContext<DeskState | undefined>(undefined);

export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk here: put a <DeskProvider> above this component.');
  return desk;
}
