import * as v from 'valibot';
import { PAPER_STATES } from '#content/paper-states.ts';
import {
  day,
  duration,
  euros,
  fictionAddress,
  fictionEmail,
  fictionPhone,
  fictionTown,
  moment,
  month,
  shownNumber,
  slug,
  wholeNumber,
  words,
} from '#content/schema-parts.ts';
import { situationSchema } from '#content/schema-situation.ts';
import type { AgencyId } from '#domain/agency.ts';
import { INCIDENTS, LEVELS } from '#domain/exercise.ts';
import { FOLDERS } from '#domain/letter.ts';
import { FILE_FORMATS, PAPER_KINDS } from '#domain/paper.ts';

const about = v.description;

const procedureId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]+\/[a-z0-9-]+$/,
    'is not the name of a procedure. Write <agency>/<procedure>, e.g. employment/monthly-update.',
  ),
);

const skill = v.pipe(
  v.string(),
  v.regex(
    /^digcomp-(?:1\.[1-3]|2\.[1-6]|3\.[1-4]|4\.[1-4]|5\.[1-4])$/,
    'is not a competence of DigComp. Write for example digcomp-2.3.',
  ),
);

const pastAct = v.strictObject({
  at: v.pipe(moment, about('When it was done, between `begins` and `opens`.')),
  procedure: v.optional(v.pipe(procedureId, about('Where it was done, if not in the procedure of this scenario.'))),
  move: v.pipe(v.string(), about('What was done: a move of the procedure.')),
  answers: v.optional(
    v.pipe(v.record(v.string(), v.union([v.string(), v.number()])), about('What was answered then, by field.')),
    {},
  ),
  papers: v.optional(
    v.pipe(v.record(v.string(), slug), about('The documents of the drawer that were sent then, by field.')),
    {},
  ),
});

const inject = v.strictObject({
  when: v.optional(v.pipe(v.string(), about('The state of the procedure that sets it off.'))),
  at: v.optional(v.pipe(moment, about('A date instead of a state.'))),
  after: v.optional(
    v.pipe(
      duration,
      about('How long after the state, or after the learner arrives: P4D, PT15M, P2W. At once unless said.'),
    ),
  ),
  procedure: v.optional(
    v.pipe(procedureId, about('Whose state and event it is, if not of the procedure of this scenario.')),
  ),
  event: v.optional(v.pipe(v.string(), about('The event that is slipped in.'))),
  with: v.optional(
    v.pipe(
      v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
      about('What the event carries, e.g. reason.'),
    ),
  ),
  message: v.optional(v.pipe(slug, about('A message, call or visit instead: one of `messages` that has no date.'))),
});

const expectation = v.strictObject({
  letters: v.optional(v.pipe(v.array(v.string()), about('The letters received, in the order of their first arrival.'))),
  closesBefore: v.optional(v.pipe(day, about('The last day on which the goal may be reached.'))),
});

const message = v.strictObject({
  id: v.pipe(slug, about('Its words stand in the texts of the scenario, under messages.<id>.')),
  channel: v.pipe(
    v.picklist(['email', 'sms', 'post', 'call', 'visit']),
    about('email, sms, post, call or visit (somebody at the door).'),
  ),
  at: v.optional(
    v.pipe(moment, about('When it arrives; it may be before `opens`. Left out when an inject sets it off, or a hand.')),
  ),
  from: v.optional(
    v.pipe(
      v.union([fictionEmail, fictionPhone, shownNumber]),
      about('Address or number it comes from; none for post.'),
    ),
  ),
  folder: v.optional(v.pipe(v.picklist(FOLDERS), about('The folder of the mailbox; the inbox unless said.'))),
  fraud: v.optional(v.pipe(v.boolean(), about('true for a fraud: it can then be examined.')), false),
  attachments: v.optional(v.pipe(v.array(slug), about('Documents of the drawer that come with it.')), []),
});

/** `scenario.yaml`: what one rehearses, as whom, when, with what. */
export const scenarioSchema = v.strictObject({
  procedure: v.pipe(procedureId, about('What is rehearsed: <agency>/<procedure>.')),
  persona: v.pipe(slug, about('Who one plays: a folder of scenarios/personas.')),
  begins: v.optional(v.pipe(moment, about('When the case comes into being, if that is before `opens`.'))),
  opens: v.pipe(moment, about('The simulated day on which the learner arrives; nine in the morning unless said.')),
  level: v.pipe(v.picklist(LEVELS), about('first-steps, on-my-own or surprises.')),
  minutes: v.pipe(wholeNumber(1, 120), about('About how long it takes a learner.')),
  skills: v.pipe(
    v.array(skill),
    v.minLength(1, 'is empty. Name one competence at least.'),
    about('Competences exercised.'),
  ),
  alongside: v.optional(v.pipe(v.array(procedureId), about('Other procedures that play a part.')), []),
  situation: v.optional(
    v.pipe(situationSchema, about('What is true for the persona. The learner is told it; the coach answers from it.')),
    {},
  ),
  past: v.optional(v.pipe(v.array(pastAct), about('What the persona already did, oldest first.')), []),
  drawer: v.optional(v.pipe(v.array(slug), about('The documents in hand or to come: file names in documents/.')), []),
  injects: v.optional(v.pipe(v.array(inject), about('Events slipped in.')), []),
  incidents: v.optional(v.pipe(v.array(v.picklist(INCIDENTS)), about('Technical trouble on purpose.')), []),
  messages: v.optional(v.pipe(v.array(message), about('What else lies in the post, genuine or not.')), []),
  realTime: v.optional(
    v.pipe(v.boolean(), about('true: the simulated clock follows the real one. It can always be extended.')),
    false,
  ),
  looks: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^\/[a-z]/, 'is not a page of a portal. Write it as /payments.'))),
      about("Pages of the applicant's space to look at before anything else, e.g. /payments."),
    ),
  ),
  goal: v.pipe(v.string(), about('The state of the procedure to reach.')),
  expect: v.optional(v.pipe(expectation, about('What must come out when the coach plays; checked by a test.')), {}),
});

/** `documents/<id>.yaml`: one paper of the drawer. */
export const documentSchema = v.strictObject({
  kind: v.pipe(v.picklist(PAPER_KINDS), about('What kind of paper it is.')),
  state: v.optional(
    v.pipe(
      v.union([v.picklist(PAPER_STATES), v.array(v.picklist(PAPER_STATES))]),
      about('What is the matter with it, or several things as a list; sharp and whole unless said.'),
    ),
    'sharp',
  ),
  format: v.optional(
    v.pipe(v.picklist(FILE_FORMATS), about('The file it lies in; follows from the state unless said.')),
  ),
  name: v.optional(v.pipe(words, about('What the file is called, e.g. IMG_20310402.jpg; a careful name unless said.'))),
  holder: v.optional(v.pipe(words, about("Whose name stands on it; the persona's unless said."))),
  issuedOn: v.pipe(day, about('The date printed on it.')),
  availableFrom: v.optional(v.pipe(moment, about('When it comes into the drawer; from the beginning unless said.'))),
  attached: v.optional(v.pipe(v.boolean(), about('true: it comes with a message and is in the drawer once kept.'))),
  facts: v.optional(
    v.strictObject({
      month: v.optional(v.pipe(month, about('The month it speaks of.'))),
      employer: v.optional(v.pipe(words, about('The employer named on it.'))),
      hours: v.optional(v.pipe(wholeNumber(0, 400), about('The hours printed on it.'))),
      gross: v.optional(v.pipe(euros, about('The gross pay printed on it, in euros.'))),
      net: v.optional(v.pipe(euros, about('The net amount to declare, printed on a payslip, in euros.'))),
      rent: v.optional(v.pipe(euros, about('Rent of a month without charges, in euros.'))),
      charges: v.optional(v.pipe(euros, about('Charges of a month, in euros.'))),
      signedOn: v.optional(v.pipe(day, about('The day a lease was signed.'))),
      since: v.optional(v.pipe(day, about('The day from which a lease holds.'))),
      landlord: v.optional(v.pipe(words, about('Who lets the home.'))),
      statement: v.optional(
        v.pipe(
          v.strictObject({
            about: v.picklist(['wages', 'unemployment', 'pension', 'home-help', 'childcare', 'gift', 'gift-help']),
            year: v.pipe(wholeNumber(2020, 2040), about('The year it speaks of.')),
            amount: v.pipe(euros, about('Paid or received in the year, in euros.')),
            from: v.pipe(words, about('Who issues it.')),
          }),
          about('What a yearly statement says.'),
        ),
      ),
    }),
    {},
  ),
});

const account = v.strictObject({
  identifier: v.pipe(
    v.string(),
    v.regex(
      /^(?:FICTIF-[A-Z0-9-]+|[1278]\d{2}1300000\d{3}|9\d{12})$/,
      'looks like a real one. Begin it with FICTIF-, or use a number of the fiction: month 13 for social security, 9 for tax.',
    ),
    about('What the persona types to sign in.'),
  ),
  password: v.pipe(
    v.string(),
    v.minLength(12, 'is too short to teach good habits. Take three words and a number, 12 characters or more.'),
    about('Easy to type, hard to guess: three words and a number.'),
  ),
  dailyAllowance: v.optional(v.pipe(euros, about('Allowance for one day, in euros.'))),
});

const numbers = v.strictObject({
  socialSecurity: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1278]\d{2}1300000\d{3}$/, 'may exist. Write month 13 and place 00000: 2851300000001.'),
    ),
  ),
  tax: v.optional(v.pipe(v.string(), v.regex(/^9\d{12}$/, 'may exist. Begin it with 9: 9000000001237.'))),
  onlineAccess: v.optional(v.pipe(v.string(), v.regex(/^00000\d{2}$/, 'may exist. Write it as 0000001.'))),
  iban: v.optional(v.pipe(v.string(), v.regex(/^FR00[0-9A-Z]{23}$/, 'may exist. Begin it with FR00.'))),
  card: v.optional(v.pipe(v.string(), v.regex(/^0\d{15}$/, 'may exist. Begin it with 0: 0999999999999991.'))),
});

const accounts = {
  family: v.optional(account),
  employment: v.optional(account),
  tax: v.optional(account),
  health: v.optional(account),
  vehicles: v.optional(account),
  identity: v.optional(account),
} satisfies Record<AgencyId, unknown>;

/** `persona.yaml`: a fictional person. */
export const personaSchema = v.strictObject({
  firstName: words,
  lastName: words,
  birthDate: v.pipe(day, about('Write it as 1996-11-04.')),
  address: v.strictObject({
    street: words,
    town: fictionTown,
  }),
  email: v.pipe(fictionEmail, about('Ends in .example.')),
  phone: v.pipe(fictionPhone, about('A number kept for fiction, e.g. 06 39 98 12 34.')),
  birthPlace: v.optional(v.pipe(words, about('An invented place.'))),
  numbers: v.optional(v.pipe(numbers, about('Numbers that people are asked for; all of them impossible.')), {}),
  referenceIncome: v.optional(v.pipe(euros, about('Tax reference income of the last notice, in euros.'))),
  accounts: v.pipe(v.strictObject(accounts), about('What opens each portal.')),
});

/** `agency.yaml`: what a fictional agency is called and how it is reached. */
export const agencySchema = v.strictObject({
  name: v.pipe(words, about('The name on its portal, a flower of Valfleury.')),
  address: v.pipe(fictionAddress, about('The address in the practice browser; ends in .example.')),
  phone: v.pipe(fictionPhone, about('A number kept for fiction, e.g. 05 36 49 12 34.')),
  email: v.pipe(fictionEmail, about('The sender of its e-mails.')),
  voice: v.pipe(words, about('How it writes to people: a note for whoever adds letters. Not shown.')),
});

/** A scenario file as written; dates and amounts not yet turned into numbers. */
export type ScenarioFile = v.InferOutput<typeof scenarioSchema>;
export type DocumentFile = v.InferOutput<typeof documentSchema>;
export type PersonaFile = v.InferOutput<typeof personaSchema>;
export type AgencyFile = v.InferOutput<typeof agencySchema>;
