import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { Calculation, Inputs, Unit } from '#domain/calculation.ts';
import type { CaseContext, CaseFile } from '#domain/case-file.ts';
import type { Source } from '#domain/circuit.ts';
import type { Explanation, Truth } from '#domain/explanation.ts';
import type { Answers, Form } from '#domain/form.ts';
import type { Channel, Sender } from '#domain/letter.ts';
import type { Cents } from '#domain/money.ts';
import type { Paper, PaperKind, Upload } from '#domain/paper.ts';
import type { Applicant, Situation } from '#domain/persona.ts';
import type { Address, SiteId } from '#domain/site.ts';
import type { TextValue } from '#domain/text.ts';
import type { Instant } from '#domain/time.ts';

/** An event given to a statechart. The engine adds `at`, the simulated moment, before it steps. */
export interface CaseEvent {
  type: string;
  [data: string]: unknown;
}

/** What a procedure lets the applicant do. `what` is answered by the machine, `where` by the page, `how` by the form. */
export interface Move {
  /** Also the type of the event it sends, and the last part of the address it is posted to. */
  id: string;
  /** The page where it is done; for a form, the page before its first question. Starts with `/`. */
  page: string;
  /** The site of that page, where it is not the agency's own portal. */
  site?: SiteId;
  /** The page that has a link to it, where the portal's menu has none. */
  via?: string;
  /** The letter, message or call of the desk under which its button stands; `page` then means nothing. */
  letter?: string;
  /** The form whose completion sends it; absent for a single press of a button. */
  form?: string;
  /** The file fields, for moves that send one paper outside a form, in one file or several. */
  slots?: (caseFile: CaseFile) => string[];
  /** The slots one of which is named, in the answer `slot`, for moves about one paper that send none, such as taking it back. */
  picks?: (caseFile: CaseFile) => string[];
  /** Done by writing a message to this address; what is attached goes into the slot. `page` then means nothing. */
  mail?: { to: string; slot: string };
  /** The letter that the page downloads at once when it was accepted. */
  downloads?: string;
  /** The letter or message one must have read to be able to do it. */
  reads?: string;
  /** Whether the applicant must be signed in at the agency. */
  signedIn: boolean;
  /** Whether what was answered becomes the case file's answers; sign-in forms are compared and forgotten. */
  keepsAnswers: boolean;
  /** The page shown once it was accepted and this is where the case stands; undefined to stay, for moves of the desk. */
  leadsTo: (caseFile: CaseFile) => string | Address | undefined;
  /** Whether what was sent says something untrue of the persona, so that doing it again would mend it. */
  untrue?: (input: TruthInput) => boolean;
  /**
   * Builds the event from what was sent: the facts that guards need, drawn from answers and papers.
   * Pure. The answers may still be incomplete: the form's checks decide afterwards whether the event is used.
   */
  event: (input: MoveInput) => CaseEvent;
  /**
   * The answers that are true for this persona now: what the coach would fill in; for a file field, the id of the paper.
   * Undefined: nothing true can be said yet, e.g. the paper has not come.
   */
  truth: (input: TruthInput) => Answers | undefined;
}

export interface MoveInput {
  answers: Answers;
  uploads: Record<string, Upload[]>;
  caseFile: CaseFile;
  applicant: Applicant;
  now: Instant;
}

export interface TruthInput {
  caseFile: CaseFile;
  applicant: Applicant;
  situation: Situation;
  /** The papers the persona has in hand now. */
  drawer: Paper[];
  /** The slot to fill, for moves that have slots. */
  slot?: string;
  now: Instant;
}

/** What a transition sends to the applicant, named by a `letter` action in the machine. */
export interface LetterRule {
  channels: Channel[] | ((input: EffectInput) => Channel[]);
  /** Whether it brings a code or a link one waits for: incidents hold it back, misplace it or lose it. */
  awaited?: boolean;
  /** Whether it goes to an address that the persona can no longer open. */
  unseen?: (input: EffectInput) => boolean;
  /** The values of its texts, e.g. amounts and dates. */
  values?: (input: EffectInput) => Record<string, TextValue>;
  /** The page its link opens, at the agency's portal unless a site is named. */
  link?: string | Address;
  /** Who it says it comes from, where that is not the agency. */
  sender?: Sender;
  /** A fraud: its clues stand in the texts under `letters.<id>.clues`. */
  fraud?: boolean;
  /** The kinds of paper of the drawer that come with it. */
  attachments?: PaperKind[];
  /** It can be downloaded as a PDF of this kind, with a case number and a check code. */
  document?: PaperKind;
}

export interface EffectInput {
  caseFile: CaseFile;
  applicant: Applicant;
  now: Instant;
}

/** One paper that a case asks for, as the page "my documents" shows it. */
export interface WantedDocument {
  /** The slot it goes into. */
  slot: string;
  kind: PaperKind;
  /** First day of the month it must speak of. */
  month?: Instant;
  employer?: string;
  /** The oldest it may be, in months. */
  newerThan?: number;
  /**
   * `wanted`: to be sent; `received`: sent, read by nobody yet; `accepted`: a person has read it; `refused`: to be sent
   * again, see `reason`; `later`: the applicant said that they do not have it now.
   */
  state: 'wanted' | 'received' | 'accepted' | 'refused' | 'later';
  reason?: string;
  files: Upload[];
  /** The moves possible for this slot now: to send, to take back, to say that one does not have it. */
  attach?: string;
  detach?: string;
  postpone?: string;
}

/**
 * What kind of moment a delay ends at. `deadline`: the applicant has to act before it, `missed.<delay>` says what happens
 * otherwise; `opens`: something becomes possible; `reminder`: the agency reminds; `office`: a person or a computer has
 * finished; `payment`: money leaves; `exchange`: agencies tell each other; `quiet`: nobody is told beforehand and nobody waits.
 */
export type DelayKind = 'deadline' | 'opens' | 'reminder' | 'office' | 'payment' | 'exchange' | 'quiet';

/** What an agent may decide about a case: an event of the machine that only the agency sets off. */
export interface Decision {
  event: string;
  kind: 'ask-paper' | 'accept' | 'refuse' | 'transfer' | 'correct';
  /** One of these goes with it, as the event's `reason`; its words: `decisions.<event>.reasons.<reason>`. */
  reasons?: string[];
}

/** Where a rule that was applied can be checked; its words: `rules.<id>`. */
export interface AppliedRule {
  source: string;
  truth: Truth;
  /** Month in which it was last checked, as `YYYY-MM`. */
  asOf: string;
}

/** A case as the agent sees it: what the machines checked, what was declared beside what is known otherwise, the rules. */
export interface CounterView {
  /** Automatic checks done so far, by the name of their text (`checks.<id>`). */
  checks: { id: string; result: 'passed' | 'failed' | 'waiting' }[];
  /** What was declared beside what a paper, a register or another agency says (`compared.<id>`, said of `values`). */
  compared: {
    id: string;
    values?: Record<string, TextValue>;
    declared?: TextValue;
    known?: TextValue;
    from: Source;
    agrees?: boolean;
  }[];
  /** The rules that apply now, by id. */
  rules: string[];
}

/** The other side of the counter: everything its view may name, and how the view follows from a case. */
export interface Counter {
  checks: readonly string[];
  compared: readonly string[];
  rules: Record<string, AppliedRule>;
  view: (input: EffectInput) => CounterView;
}

/** How an amount of a procedure is worked out. Simplified rules; `lines` names every line it can have, for its texts. */
export interface CalculationRule {
  id: string;
  /** The name its texts are found under (`amounts.<texts>`), and the id of what it works out; its own id unless said. */
  texts?: string;
  lines: readonly string[];
  /** Whether only the applicant, signed in, may see it: it tells of their own case. */
  signedIn: boolean;
  /** What a person may change to see what would follow, and up to what, in the unit of the line. */
  inputs: readonly { id: string; unit: Unit; max: number }[];
  /** The form whose answers count already while they are being given: an estimate of what is about to be sent. */
  form?: string;
  /** What is known of a case now, and was answered in `form`; undefined as long as there is nothing to work out. */
  inputsOf: (input: EffectInput & { answers?: Answers }) => Inputs | undefined;
  /** Works it out. Pure: the same inputs give the same calculation. */
  calculate: (inputs: Inputs) => Calculation;
}

/** What is known when a case comes into being. */
export interface Opening {
  applicant: Applicant;
  situation: Situation;
  openedAt: Instant;
  seed: number;
  /** Whether the applicant has an account at the agency already; not while a procedure that creates it is rehearsed. */
  hasAccount: boolean;
}

/**
 * What an agency lets one apply for or do, with its rules. `Machine` is XState's type for the layers that know XState.
 * A machine names its effects as actions: `{type: 'letter', params: {id}}` sends a letter, `{type: 'pay', params: {kind}}`
 * pays, `{type: 'tell', params: {agency, event, data}}` gives an event to the other cases of an agency, its sign-in above all, and
 * `{type: 'forgetDrafts'}` drops what was typed and not sent at this agency.
 */
export interface Procedure<Machine = unknown> {
  id: ProcedureId;
  agency: AgencyId;
  machine: Machine;
  /** The sign-in procedure its signed-in moves need. */
  signIn?: ProcedureId;
  /** Whether it creates the applicant's account at the agency: before it has, nothing opens the space. */
  createsAccount?: boolean;
  /** The state that counts as signed in, for sign-in procedures. */
  signedInState?: string;
  /** The fictional host of the imitation site, for a fraud that has one, e.g. `aubepine-remboursement.example`. */
  imitationHost?: string;
  /** Every delay of the machine, and what it means to the applicant. */
  delays: Record<string, DelayKind>;
  /** What it tells the cases of an agency, its own or another: data travel on these roads and on no others. */
  tells?: { agency: AgencyId; event: string }[];
  /** Procedures of the same agency whose cases it may give rise to, such as a debt: they are in play wherever it is. */
  followedBy?: ProcedureId[];
  /** What an agent may decide; none where no agent ever looks. */
  decisions?: Decision[];
  /** The case seen from the other side of the counter; absent where everything is done by computers. */
  counter?: Counter;
  forms: Record<string, Form>;
  /** A form as one case has it: pages left out that do not concern it, values put into its texts. Adds no page, field or option. */
  fit?: (form: Form, caseFile: CaseFile) => Form;
  moves: Move[];
  letters: Record<string, LetterRule>;
  /** The amount a `pay` action transfers; a result of zero or less pays nothing. */
  amount?: (kind: string, input: EffectInput) => Cents;
  /** How its amounts are worked out, for whoever asks why. */
  calculations?: readonly CalculationRule[];
  /** The papers this case asks for, for the agency's page "my documents". */
  wanted?: (input: EffectInput) => WantedDocument[];
  /** Input of the machine when the case is opened. */
  input: (opening: Opening) => CaseContext;
  /** What the portal may know of the case, as plain JSON. */
  view: (input: EffectInput) => Record<string, unknown>;
  explanations: Record<string, Explanation>;
}
