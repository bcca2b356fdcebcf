/** The procedure that drives what a shared computer keeps of the person before. */
export const PUBLIC_COMPUTER = 'employment/public-computer';

/** One kind of thing that a browser keeps: its page, whether there is some, what takes it away. */
export interface KeptThing {
  page: string;
  /** Where its words are. */
  texts: string;
  /** The fact of the case that says whether there is some. */
  fact: string;
  move: string;
}

export const KEPT_THINGS: readonly KeptThing[] = [
  { page: '/downloads', texts: 'downloads', fact: 'downloaded', move: 'deleteDownload' },
  { page: '/passwords', texts: 'passwords', fact: 'passwordKept', move: 'forgetPassword' },
  { page: '/history', texts: 'history', fact: 'historyKept', move: 'clearHistory' },
];

export const keptThingAt = (page: string): KeptThing | undefined => KEPT_THINGS.find((thing) => thing.page === page);
