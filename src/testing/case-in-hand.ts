import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import type { DeskFile } from '#domain/desk-file.ts';
import type { Exercise } from '#domain/exercise.ts';
import type { Answers } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { Paper } from '#domain/paper.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { Refusal } from '#domain/refusal.ts';
import { type Instant, instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { holdsOf } from '#engine/case/holds.ts';
import { type Effect, isIn, stepCase } from '#engine/case/step.ts';
import { advise } from '#engine/coach/advise.ts';
import { planTo } from '#engine/coach/plan.ts';
import { type Ending, followCoach, newGame } from '#engine/coach/play.ts';
import { saveDraft } from '#engine/session/drafts.ts';
import { fileById, filesAt } from '#engine/session/files.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import { downloadOf, sendFiles, writeMessage } from '#engine/session/learner-acts.ts';
import { verifiedLetter } from '#engine/session/official.ts';
import { perform } from '#engine/session/perform.ts';
import { caseOf, doorOf, isSignedIn, type RuleBook, rulesOf, type Setting } from '#engine/session/setting.ts';

/** An exercise with a fictional job seeker, without papers or surprises unless they are given. */
export function anExercise(changes: Partial<Exercise> = {}): Exercise {
  return {
    id: 'employment/test',
    procedure: 'employment/monthly-update',
    alongside: [],
    persona: {
      id: 'nadia',
      firstName: 'Nadia',
      lastName: 'Perrin',
      birthDate: '1990-05-02',
      address: { street: '1, place du Marché', town: '99 999 Valfleury-sur-Lirette' },
      email: 'nadia.perrin@courriel.example',
      phone: '06 39 98 00 01',
      numbers: {},
      accounts: { employment: { identifier: 'FICTIF-NADIA', password: 'Trois-Mots-1', dailyAllowance: 3_000 } },
    },
    situation: { stillLooking: true },
    begins: instant('2031-03-27T09:00'),
    opens: instant('2031-03-29T09:00'),
    past: [],
    level: 'first-steps',
    skills: [],
    minutes: 10,
    drawer: [],
    injects: [],
    incidents: [],
    messages: [],
    realTime: false,
    goal: 'paid',
    expect: {},
    seed: 7,
    ...changes,
  };
}

/** A payslip of the persona above, for March 2031. */
export function aPayslip(changes: Partial<Paper> = {}): Paper {
  return {
    id: 'payslip',
    kind: 'payslip',
    quality: 'sharp',
    extent: 'whole',
    format: 'pdf',
    size: 400_000,
    holder: 'Nadia Perrin',
    issuedOn: '2031-03-31',
    facts: { month: '2031-03', employer: 'Boulangerie Lirette', hours: 10, gross: 20_000 },
    ...changes,
  };
}

/** How a session ends for whoever follows the coach. */
export function coached(setting: Setting): Ending {
  return followCoach(setting, newGame(setting));
}

/** A case played act by act, for tests that read as sentences. Signs nobody in: it speaks to the back office. */
export class CaseInHand {
  world: World;
  readonly setting: Setting;
  readonly procedure: ProcedureId;

  constructor(rules: RuleBook, exercise = anExercise()) {
    this.setting = { exercise, rules };
    this.procedure = exercise.procedure;
    this.world = openWorld(this.setting);
  }

  get caseFile(): CaseFile {
    return caseOf(this.world, this.procedure);
  }

  /** The letters received so far, each named once, in order of arrival. */
  get letters(): string[] {
    const arrived = this.world.letters.filter(({ at }) => at <= this.world.now).map(({ letter }) => letter);
    return [...new Set(arrived)];
  }

  /** What was paid, in cents, oldest first. */
  get payments(): [kind: string, amount: number][] {
    return this.caseFile.payments.map(({ kind, amount }) => [kind, amount]);
  }

  /** Whether the space at the agency of this procedure is open; its door must be among the rules. */
  get isSignedIn(): boolean {
    return this.isSignedInAt(rulesOf(this.setting, this.procedure).agency);
  }

  /** Whether the space at an agency is open. */
  isSignedInAt(agency: AgencyId): boolean {
    const door = doorOf(this.setting, agency);
    return door !== undefined && isSignedIn(this.setting, this.world, door.id);
  }

  /** What the coach points at now; undefined when there is nothing to do any more. */
  get advised(): string | undefined {
    const advice = advise(this.setting, this.world);
    return advice.status === 'act' ? advice.act.target : undefined;
  }

  /** Types into a form without sending it. */
  types(form: string, answers: Answers): this {
    this.world = apply(this.setting, this.world, saveDraft(this.setting, this.procedure, form, answers));
    return this;
  }

  /** The guards that keep the case where it stands. */
  get holds(): string[] {
    return holdsOf(rulesOf(this.setting, this.procedure), this.caseFile);
  }

  /** The moves the coach would do to reach a state; undefined when nothing true leads there. */
  wayTo(goal: string): string[] | undefined {
    const steps = planTo(this.setting, this.world, this.procedure, goal);
    return steps?.flatMap((step) => (step.kind === 'move' ? [step.move.id] : []));
  }

  /** What an event would do outside the case, were it to happen now. */
  effectsOf(event: CaseEvent): Effect[] {
    return stepCase(rulesOf(this.setting, this.procedure), this.caseFile, event, this.world.now).effects;
  }

  is(state: string): boolean {
    return isIn(this.caseFile, state);
  }

  /** The latest letter of this name. */
  letter(name: string): World['letters'][number] | undefined {
    return this.world.letters.findLast(({ letter }) => letter === name);
  }

  /** Does a move; throws when it is refused. */
  do(move: string, answers: Answers = {}): this {
    const done = this.try(move, answers);
    if (done) throw new Error(`"${move}" was refused: ${JSON.stringify(done)}`);
    return this;
  }

  /** Tries a move; says why it was refused, or nothing when it was done. */
  try(move: string, answers: Answers = {}): Refusal | undefined {
    const open = { ...this.setting, rules: withoutDoor(this.setting.rules) };
    const performed = perform(open, this.world, { procedure: this.procedure, move, answers });
    if ('refusal' in performed) return performed.refusal;
    this.world = apply(this.setting, this.world, performed.entry);
    return undefined;
  }

  /** Something happens that is no move: a tab closes, something is typed, an event comes from elsewhere. */
  happens(entry: Entry): this {
    this.world = apply(this.setting, this.world, entry);
    return this;
  }

  /** Does a move of another procedure in play. */
  attempts(procedure: ProcedureId, move: string, answers: Answers): this {
    const performed = perform(this.setting, this.world, { procedure, move, answers });
    if ('refusal' in performed) throw new Error(`"${move}" was refused: ${JSON.stringify(performed.refusal)}`);
    this.world = apply(this.setting, this.world, performed.entry);
    return this;
  }

  /** Where the case of another procedure in play stands. */
  standsAt(procedure: ProcedureId): CaseFile['value'] {
    return caseOf(this.world, procedure).value;
  }

  /** Sends a paper of the drawer; gives the id to put into an answer. */
  send(paper: string): string {
    const file = fileById(this.setting, this.world, paper);
    const [entry] = file ? sendFiles(this.world, [file]) : [];
    if (!entry) throw new Error(`There is no file "${paper}" on the device now.`);
    this.world = apply(this.setting, this.world, entry);
    return entry.upload.id;
  }

  /** The files of the device now, those in the bin included. */
  get files(): DeskFile[] {
    return filesAt(this.setting, this.world);
  }

  /** Downloads what came with a letter. */
  download(letter: string): this {
    const entry = downloadOf(this.setting, this.world, this.procedure, letter);
    if (!entry) throw new Error(`Nothing came with "${letter}" that could be downloaded.`);
    return this.happens(entry);
  }

  /** Writes a message with files of the device attached, by id. */
  writes(to: string, ...attachments: string[]): this {
    const message = { to: [to], subject: 'Ma demande', body: 'Bonjour, voici le papier demandé.', attachments };
    return writeMessage(this.setting, this.world, message).reduce(
      (person, entry) => person.happens(entry),
      this as this,
    );
  }

  /** The letter that an agency's page "verify a document" recognises by number and code, if any. */
  verified(agency: AgencyId, reference: string, code: string): string | undefined {
    return verifiedLetter(this.world, agency, reference, code)?.letter;
  }

  /** Lets time pass up to a moment, `2031-04-15` or `2031-04-15T23:59`. */
  waitUntil(moment: string | Instant): this {
    const to = typeof moment === 'string' ? instant(moment) : moment;
    this.world = apply(this.setting, this.world, { kind: 'wait', to });
    return this;
  }
}

function withoutDoor(rules: RuleBook): RuleBook {
  const open = Object.values(rules).map((rule) => ({
    ...rule,
    moves: rule.moves.map((move) => ({ ...move, signedIn: false })),
  }));
  return Object.fromEntries(open.map((rule) => [rule.id, rule]));
}
