import type { ReactNode } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { Answers, FormPage } from '#domain/form.ts';
import type { Draft, DraftInHand } from '#portal-kit/journey/use-draft.ts';

/** A form of the agency, and where it stands in the portal. */
export interface Journey {
  procedure: ProcedureId;
  form: string;
  /** The move that the form sends. */
  move: string;
  /** The portal page of that move. */
  base: string;
}

export interface FormJourneyProps extends Journey {
  /** The last part of the address: a page of the form, or `check`; absent for a first page at the base itself. */
  step?: string;
  /** Beside a question, before the button. */
  aside?: (page: FormPage, answers: Answers) => ReactNode;
  /** Once the agency has taken what was sent, whatever it answered. */
  onSent?: () => void;
}

/** What the pages of a journey share. */
export interface InJourney extends Journey {
  hand: DraftInHand;
  draft: Draft;
}
