import * as v from 'valibot';
import { day, euros, fictionPhone, fictionTown, month, slug, wholeNumber, words } from '#content/schema-parts.ts';
import { PAPER_KINDS } from '#domain/paper.ts';
import { FAMILY_STATUSES, LOST } from '#domain/persona.ts';
import { TAX_BOXES } from '#domain/tax-boxes.ts';

const about = v.description;

const employment = v.strictObject({
  employer: v.pipe(words, about('Name of the employer, as on the payslip.')),
  hours: v.pipe(wholeNumber(1, 400), about('Hours worked in the month, whole.')),
  gross: v.pipe(euros, about('Gross pay in euros, e.g. 312.50.')),
  payslip: v.pipe(
    slug,
    about('The document of the drawer that proves it: its file name in documents/, without .yaml.'),
  ),
});

const wantedPaper = v.strictObject({
  kind: v.pipe(v.picklist(PAPER_KINDS), about('The kind of paper the agency asks for.')),
  month: v.optional(v.pipe(month, about('The month it must speak of.'))),
  employer: v.optional(v.pipe(words, about('The employer it must come from.'))),
  newerThan: v.optional(v.pipe(wholeNumber(1, 60), about('The oldest it may be, in months.'))),
  mayWait: v.optional(v.pipe(v.boolean(), about('true: one may say that one does not have it now.'))),
  right: v.pipe(slug, about('The document of the drawer that will do, once its file is in order.')),
});

const home = v.strictObject({
  kind: v.pipe(v.picklist(['empty', 'furnished', 'residence']), about('empty, furnished or residence.')),
  since: v.pipe(day, about('The day the keys were handed over.')),
  signedOn: v.pipe(day, about('The day the lease was signed.')),
  surface: v.pipe(wholeNumber(9, 300), about('In square metres.')),
  rent: v.pipe(euros, about('Rent of a month without charges, in euros.')),
  charges: v.pipe(euros, about('Charges of a month, in euros.')),
  sharers: v.optional(v.pipe(wholeNumber(1, 9), about('How many others share the home, partner not counted.'))),
  directPayment: v.optional(v.pipe(v.boolean(), about('true: the aid goes to the landlord.'))),
  until: v.optional(v.pipe(day, about('The day on which the home is left.'))),
  landlord: v.strictObject({
    kind: v.pipe(
      v.picklist(['individual', 'agency', 'company', 'social', 'other']),
      about('individual, agency, company, social or other.'),
    ),
    name: words,
    siret: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^000\d{11}$/, 'may exist. Write 14 digits that begin with 000.'),
        about('None for an individual.'),
      ),
    ),
    street: words,
    town: fictionTown,
    phone: fictionPhone,
    family: v.optional(v.pipe(v.boolean(), about("true: the persona's parent, grandparent or child."))),
    unknown: v.optional(v.pipe(v.boolean(), about('true: the agency does not find the address, an agent looks.'))),
    played: v.optional(v.pipe(v.boolean(), about('true: the learner fills in the certificate, from the other side.'))),
  }),
});

const household = v.strictObject({
  couple: v.optional(v.boolean()),
  coupleSince: v.optional(v.pipe(day, about('Since when the persona lives as a couple.'))),
  children: v.optional(v.pipe(wholeNumber(0, 9), about('Children to look after.'))),
});

const income = v.strictObject({
  payer: v.pipe(words, about('Who paid, as on the payslip.')),
  kind: v.pipe(
    v.picklist(['wage', 'unemployment', 'sick-pay', 'pension']),
    about('wage, unemployment, sick-pay or pension.'),
  ),
  first: v.pipe(month, about('The first month it was received in.')),
  last: v.optional(v.pipe(month, about('The last month; the first one unless said.'))),
  net: v.pipe(euros, about('Truly received in each of these months: the net amount to declare, in euros.')),
  sent: v.optional(v.pipe(euros, about('What was transmitted instead, in euros; 0 for nothing at all.'))),
  proof: v.optional(v.pipe(slug, about('The document of the drawer that proves it.'))),
});

const taxReturn = v.strictObject({
  family: v.pipe(v.picklist(FAMILY_STATUSES), about('single, married, civil-union, divorced or widowed.')),
  familySince: v.optional(v.pipe(day, about('The day it became so, where that was in the year of the income.'))),
  partner: v.optional(v.pipe(words, about('First name of the spouse: the second column.'))),
  children: v.optional(
    v.array(
      v.strictObject({
        firstName: words,
        bornOn: day,
        unknown: v.optional(v.pipe(v.boolean(), about('true: the agency does not know of the child yet.'))),
      }),
    ),
  ),
  raisesAlone: v.optional(v.pipe(v.boolean(), about('true: the persona raises the children alone.'))),
  moved: v.optional(
    v.pipe(
      v.strictObject({
        on: v.pipe(day, about('The day of the move.')),
        from: v.pipe(words, about('The address that the agency still has.')),
      }),
      about('A move that the agency does not know of.'),
    ),
  ),
  boxes: v.array(
    v.strictObject({
      box: v.pipe(v.picklist(TAX_BOXES), about('The code of the box, e.g. 1AJ.')),
      amount: v.pipe(euros, about('What is true, in whole euros of the year; a number of children in 7EA and 7EC.')),
      sent: v.optional(v.pipe(euros, about('What is pre-filled instead; 0 for nothing at all.'))),
      from: v.optional(v.pipe(words, about('Who transmitted it.'))),
      proof: v.optional(v.pipe(slug, about('The document of the drawer that proves it.'))),
    }),
  ),
  withheld: v.pipe(euros, about('Tax withheld in the course of the year, in euros.')),
  advance: v.optional(v.pipe(euros, about('Advance on tax credits paid in January, in euros.'))),
  automatic: v.optional(v.pipe(v.boolean(), about('true: the agency proposes the automatic return.'))),
});

const taxBill = v.strictObject({
  amount: v.pipe(euros, about('Left to pay on the notice, in euros.')),
  wants: v.pipe(v.picklist(['delay', 'remission']), about('delay or remission.')),
  instalments: v.optional(v.pipe(wholeNumber(2, 12), about('In how many months, for a delay.'))),
  cause: v.pipe(v.picklist(['work', 'separation', 'health', 'expense']), about('work, separation, health or expense.')),
  resources: v.pipe(euros, about('What comes in each month, in euros.')),
  charges: v.pipe(euros, about('What has to be paid each month, in euros.')),
});

/** What is true for the persona: the part `situation` of a scenario. */
export const situationSchema = v.strictObject({
  work: v.optional(v.pipe(v.array(employment), about('Work done in the month. Leave it out when there was none.'))),
  stillLooking: v.optional(v.pipe(v.boolean(), about('Whether the persona still looks for a job; true unless said.'))),
  wanted: v.optional(v.pipe(v.array(wantedPaper), about('Papers that the agency waits for, in its order.'))),
  lost: v.optional(
    v.pipe(v.array(v.picklist(LOST)), about('What opens the account and is lost: identifier, password, mailbox.')),
  ),
  device: v.optional(
    v.pipe(v.picklist(['own', 'public']), about("Whose computer this is; the persona's own unless said.")),
  ),
  connectionWasMine: v.optional(
    v.pipe(
      v.boolean(),
      about('Whether the connection that the persona is asked about was their own; true unless said.'),
    ),
  ),
  change: v.optional(
    v.pipe(
      v.strictObject({
        kind: v.pipe(v.picklist(['started-work', 'stopped-work', 'moved']), about('What changed.')),
        on: v.pipe(day, about('The day it happened.')),
        pay: v.optional(v.pipe(euros, about('Net pay of a month that comes with it, in euros.'))),
      }),
      about("What changed in the persona's life, to be declared."),
    ),
  ),
  dispute: v.optional(
    v.pipe(
      v.strictObject({
        wants: v.pipe(
          v.picklist(['pay', 'spread', 'remission', 'contest']),
          about('pay, spread (instalments), remission or contest.'),
        ),
        instalments: v.optional(
          v.pipe(wholeNumber(2, 24), about('In how many months it is spread; after contesting, what is left.')),
        ),
      }),
      about('What the persona wants when they are asked for money back.'),
    ),
  ),
  agencySilent: v.optional(
    v.pipe(v.boolean(), about('true: the agency leaves requests without an answer; its silence then counts as one.')),
  ),
  wantedBefore: v.optional(v.pipe(day, about('The day until which the papers in `wanted` may come.'))),
  home: v.optional(v.pipe(home, about('Where the persona lives, when help with the rent is asked for.'))),
  household: v.optional(v.pipe(household, about('Who lives there with them; nobody unless said.'))),
  income: v.optional(v.pipe(v.array(income), about('What came in, and what was told to the agencies.'))),
  otherIncome: v.optional(
    v.pipe(
      v.strictObject({
        alimony: v.optional(v.pipe(euros, about('Maintenance received.'))),
        selfEmployed: v.optional(v.pipe(euros, about('Earned as self-employed.'))),
        abroad: v.optional(v.pipe(euros, about('Received from abroad.'))),
      }),
      about('Euros of a month that nobody transmits: only the persona can tell.'),
    ),
  ),
  taxReturn: v.optional(v.pipe(taxReturn, about("The year's return: what is true, and what is pre-filled."))),
  taxBill: v.optional(v.pipe(taxBill, about('What is left to pay, and what the persona asks for.'))),
  mistake: v.optional(
    v.pipe(
      v.strictObject({
        month: v.pipe(month, about('The month it is about.')),
        net: v.pipe(euros, about('The net amount left out, in euros.')),
      }),
      about('Something left out of a declaration and noticed once it is sent.'),
    ),
  ),
});
