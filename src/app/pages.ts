/** The first part of the address of each page below the start page: a built site finds by it where it lies on its host. */
export const PAGES = [
  's',
  'mots',
  'fiche',
  'mediation',
  'ecran',
  'atelier',
  'projecteur',
  'rejoindre',
  'place',
  'exercices',
  'garde',
] as const;
