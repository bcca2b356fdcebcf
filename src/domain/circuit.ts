/**
 * Who holds data or hands them on, in the picture of who sends what to whom. `device`: the persona and what they hold in
 * their hands; `mail`: their mailbox, wherever it lies; `agency`: the agency's computers; `reviewer`: who looks at a decision
 * again (review board, mediator, court). `landlord`: who lets the persona's home.
 */
export const PARTIES = [
  'device',
  'mail',
  'post',
  'agency',
  'agent',
  'other-agency',
  'employers',
  'income-register',
  'civil-register',
  'town-hall',
  'bank',
  'landlord',
  'reviewer',
  'fraudster',
] as const;
export type Party = (typeof PARTIES)[number];

/** Where the data of a step come from, by the name of its text (`sources.<name>`), and who holds them there. */
export const SOURCES = {
  applicant: 'device',
  form: 'device',
  device: 'device',
  browser: 'device',
  upload: 'device',
  downloads: 'device',
  drawer: 'device',
  certificate: 'device',
  mailbox: 'mail',
  letterbox: 'post',
  server: 'agency',
  account: 'agency',
  'agency-file': 'agency',
  history: 'agency',
  agent: 'agent',
  'chosen-account': 'other-agency',
  'other-agency': 'other-agency',
  'town-hall': 'town-hall',
  employers: 'employers',
  'income-register': 'income-register',
  'civil-register': 'civil-register',
  bank: 'bank',
  landlord: 'landlord',
  reviewer: 'reviewer',
  theft: 'fraudster',
  'bought-list': 'fraudster',
} as const satisfies Record<string, Party>;
export type Source = keyof typeof SOURCES;
