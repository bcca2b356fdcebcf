import type { ReactNode } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { Answers, Field, FormPage } from '#domain/form.ts';
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
  /** What the page on which all answers are checked is called and shows besides. */
  checking?: Checking;
  /** Once the agency has taken what was sent, whatever it answered. */
  onSent?: () => void;
}

/** A last page that is more than a list of answers: a summary with an estimate, a signature. */
export interface Checking {
  title?: string;
  above?: ReactNode;
  /** Before the button. */
  below?: ReactNode;
  /** How an answer stands in the list, where its words alone do not do; `answers` as they are shown. */
  shown?: (field: Field, words: string, answers: Answers) => ReactNode;
}

/** What the pages of a journey share. */
export interface InJourney extends Journey {
  hand: DraftInHand;
  draft: Draft;
}
