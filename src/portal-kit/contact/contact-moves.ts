import type { IconName } from '#ui/layout/icon.tsx';

interface ContactMove {
  id: string;
  icon: IconName;
  /** The last part of the address of its form, and the form's name. */
  page: string;
  /** Whether an introduction stands before the first question. */
  intro: boolean;
}

/** The ways to reach the agency, and whoever stands above it, from the simplest on. */
export const CONTACT_MOVES: readonly ContactMove[] = [
  { id: 'askForPerson', icon: 'call', page: 'person', intro: false },
  { id: 'complain', icon: 'mail', page: 'complaint', intro: true },
  { id: 'goToMediator', icon: 'people', page: 'mediator', intro: true },
];
