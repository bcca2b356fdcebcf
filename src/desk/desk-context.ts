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

/** A paper that lies among the documents or came with a letter. */
export interface DeskPaper {
  id: string;
  name: string;
  /** Whether the persona has it among the documents. */
  kept: boolean;
}

/** What every part of the desk may need of the session, and what it may ask of it. */
export interface DeskSurroundings {
  persona: Persona;
  now: Instant;
  /** The agencies in play. */
  contacts: Contact[];
  papers: DeskPaper[];
  hostOf: (site: SiteId) => string;
  actsOn: (letter: Letter) => LetterAct[];
  /** Shows a paper large; the documents know how. */
  showPaper: (paper: string, onBack: () => void) => ReactNode;
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
