import { answersOf } from '#content/checks/past-is-possible.ts';
import { momentOf } from '#content/moments.ts';
import { buildPaper } from '#content/papers.ts';
import type { DocumentFile, PersonaFile, ScenarioFile } from '#content/schema.ts';
import type { AgencyId, ProcedureId } from '#domain/agency.ts';
import type { Exercise, Inject } from '#domain/exercise.ts';
import { hashOf } from '#domain/hash.ts';
import { type Cents, cents } from '#domain/money.ts';
import type { Account, Change, Income, Persona, Situation, TaxBill, TaxReturn } from '#domain/persona.ts';
import { COUNTED_BOXES } from '#domain/tax-boxes.ts';
import { instant, parseDuration } from '#domain/time.ts';

/** Turns checked files into what the engine plays: dates into moments, euros into cents, names into the things named. */
export function buildExercise(
  id: string,
  scenario: ScenarioFile,
  persona: PersonaFile,
  documents: Record<string, DocumentFile>,
): Exercise {
  const procedure = scenario.procedure as ProcedureId;
  const opens = momentOf(scenario.opens);
  const { letters, closesBefore } = scenario.expect;
  return {
    id,
    procedure,
    alongside: scenario.alongside as ProcedureId[],
    persona: buildPersona(scenario.persona, persona),
    situation: situationOf(scenario.situation),
    begins: scenario.begins === undefined ? opens : momentOf(scenario.begins),
    opens,
    past: scenario.past.map((act) => ({
      at: momentOf(act.at),
      procedure: (act.procedure as ProcedureId | undefined) ?? procedure,
      move: act.move,
      answers: answersOf(act.answers),
      papers: act.papers,
    })),
    level: scenario.level,
    skills: scenario.skills,
    minutes: scenario.minutes,
    drawer: scenario.drawer.flatMap((paper) => {
      const document = documents[paper];
      return document ? [buildPaper(paper, document, persona, scenario.situation.home)] : [];
    }),
    injects: scenario.injects.map((inject) => injectOf(inject, procedure)),
    incidents: scenario.incidents,
    messages: scenario.messages.map(({ id: name, at, ...message }) => ({
      ...message,
      id: name,
      ...(at === undefined ? {} : { at: momentOf(at) }),
    })),
    realTime: scenario.realTime,
    goal: scenario.goal,
    ...(scenario.looks ? { looks: scenario.looks } : {}),
    expect: {
      ...(letters ? { letters } : {}),
      ...(closesBefore === undefined ? {} : { closesBefore: instant(closesBefore) }),
    },
    seed: seedOf(id),
  };
}

function injectOf(inject: ScenarioFile['injects'][number], own: ProcedureId): Inject {
  const { when, at, after, procedure, event, with: data, message } = inject;
  const moment = {
    procedure: (procedure as ProcedureId | undefined) ?? own,
    after: after === undefined ? 0 : (parseDuration(after) ?? 0),
    ...(when === undefined ? {} : { when }),
    ...(at === undefined ? {} : { at: momentOf(at) }),
  };
  return message === undefined ? { ...moment, event: { ...data, type: event ?? '' } } : { ...moment, message };
}

function situationOf(written: ScenarioFile['situation']): Situation {
  const { work, change, home, income, otherIncome, mistake, taxReturn, taxBill, ...rest } = written;
  const { pay, ...changed } = change ?? {};
  return {
    ...rest,
    ...(home ? { home: { ...home, rent: cents(home.rent), charges: cents(home.charges) } } : {}),
    ...(income ? { income: income.map(incomeOf) } : {}),
    ...(otherIncome ? { otherIncome: inCents(otherIncome) } : {}),
    ...(taxReturn ? { taxReturn: returnOf(taxReturn) } : {}),
    ...(taxBill ? { taxBill: billOf(taxBill) } : {}),
    ...(mistake ? { mistake: { ...mistake, net: cents(mistake.net) } } : {}),
    ...(work ? { work: work.map((job) => ({ ...job, gross: cents(job.gross) })) } : {}),
    ...(change ? { change: { ...(changed as Change), ...(pay === undefined ? {} : { pay: cents(pay) }) } } : {}),
  };
}

function incomeOf({ last, net, sent, ...rest }: NonNullable<ScenarioFile['situation']['income']>[number]): Income {
  return { ...rest, last: last ?? rest.first, net: cents(net), ...(sent === undefined ? {} : { sent: cents(sent) }) };
}

type Written<Part extends 'taxReturn' | 'taxBill'> = NonNullable<ScenarioFile['situation'][Part]>;

function returnOf({ boxes, withheld, advance, ...rest }: Written<'taxReturn'>): TaxReturn {
  return {
    ...rest,
    boxes: boxes.map(({ amount, sent, ...box }) => {
      const kept = (number: number) => (COUNTED_BOXES.includes(box.box) ? number : cents(number));
      return { ...box, amount: kept(amount), ...(sent === undefined ? {} : { sent: kept(sent) }) };
    }),
    withheld: cents(withheld),
    ...(advance === undefined ? {} : { advance: cents(advance) }),
  };
}

function billOf({ amount, resources, charges, ...rest }: Written<'taxBill'>): TaxBill {
  return { ...rest, amount: cents(amount), resources: cents(resources), charges: cents(charges) };
}

/** The same amounts, written in euros, as cents. */
function inCents(euros: Record<string, number | undefined>): Record<string, Cents> {
  const amounts = Object.entries(euros);
  return Object.fromEntries(amounts.flatMap(([id, amount]) => (amount === undefined ? [] : [[id, cents(amount)]])));
}

/** A whole number below a million that is always the same for a scenario, and differs between scenarios. */
export function seedOf(id: string): number {
  return hashOf(id) % 1_000_000;
}

function buildPersona(id: string, { accounts, referenceIncome, ...person }: PersonaFile): Persona {
  const opened = Object.entries(accounts).flatMap(([agency, account]): [AgencyId, Account][] => {
    if (!account) return [];
    const { dailyAllowance, ...rest } = account;
    const money = dailyAllowance === undefined ? {} : { dailyAllowance: cents(dailyAllowance) };
    return [[agency as AgencyId, { ...rest, ...money }]];
  });
  const income = referenceIncome === undefined ? {} : { referenceIncome: cents(referenceIncome) };
  return { id, ...person, ...income, accounts: Object.fromEntries(opened) };
}
