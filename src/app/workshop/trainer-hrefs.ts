/** Where the trainer's pages are. */
export const TRAINER = {
  prepare: '/atelier',
  print: '/atelier/imprimer',
  start: '/atelier/accueil',
  board: '/atelier/salle',
  debrief: '/atelier/bilan',
} as const;

/** What everybody in the room may see, for a window of its own. */
export const projectorHref = '/projecteur';
