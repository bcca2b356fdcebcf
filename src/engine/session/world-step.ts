import type { CaseFile, ProcedureId } from '#domain/case-file.ts';
import type { Letter } from '#domain/letter.ts';
import type { CaseEvent } from '#domain/procedure.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { type Effect, isIn, type Step, stepCase } from '#engine/case/step.ts';
import { heldBack } from '#engine/session/incidents.ts';
import { applicantAt, caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Gives an event to a case and lets its effects happen: letters leave, money is paid, injects are set off. */
export function deliver(setting: Setting, world: World, procedure: ProcedureId, event: CaseEvent): World {
  const step = stepCase(rulesOf(setting, procedure), caseOf(world, procedure), event, world.now);
  return settleStep(setting, world, procedure, step);
}

/** Puts the result of a step into the world. */
export function settleStep(setting: Setting, world: World, procedure: ProcedureId, step: Step): World {
  const stepped = withCase(world, step.caseFile);
  const settled = step.effects.reduce((current, effect) => happen(setting, current, procedure, effect), stepped);
  return setOffInjects(setting, settled, procedure);
}

/** Lets time pass up to a moment: deadlines, injects and arrivals fall due in order of date. */
export function advance(setting: Setting, world: World, to: Instant): World {
  let current = world;
  for (let due = firstDue(current, to); due; due = firstDue(current, to)) {
    const at = Math.max(current.now, due.at);
    current = deliver(setting, { ...due.without, now: at }, due.procedure, due.event);
  }
  return { ...current, now: Math.max(current.now, to) };
}

interface Due {
  at: Instant;
  procedure: ProcedureId;
  event: { type: string };
  /** The world in which this is no longer to come. */
  without: World;
}

function firstDue(world: World, to: Instant): Due | undefined {
  let first: Due | undefined;
  const consider = (at: Instant, due: () => Due) => {
    if (at <= to && (!first || at < first.at)) first = due();
  };
  for (const caseFile of Object.values(world.cases)) {
    const timer = caseFile.timers[0];
    if (!timer) continue;
    consider(timer.at, () => {
      const rest = { ...caseFile, timers: caseFile.timers.slice(1) };
      return { at: timer.at, procedure: caseFile.procedure, event: timer.event, without: withCase(world, rest) };
    });
  }
  for (const coming of world.coming) {
    consider(coming.at, () => ({
      ...coming,
      without: { ...world, coming: world.coming.filter((other) => other !== coming) },
    }));
  }
  return first;
}

function happen(setting: Setting, world: World, procedure: ProcedureId, effect: Effect): World {
  const rules = rulesOf(setting, procedure);
  const caseFile = caseOf(world, procedure);
  const input = { caseFile, applicant: applicantAt(setting, rules.agency), now: world.now };
  if (effect.type === 'pay') {
    const amount = rules.amount?.(effect.kind, input) ?? 0;
    if (amount <= 0) return world;
    const payment = { at: world.now, kind: effect.kind, amount };
    return withCase(world, { ...caseFile, payments: [...caseFile.payments, payment] });
  }
  const rule = rules.letters[effect.id];
  if (!rule) throw new Error(`${procedure} sends a letter "${effect.id}" that its letters do not define.`);
  const at = world.now + heldBack(setting.exercise, rule.heldBackBy);
  const values = rule.values?.(input) ?? {};
  const letters = rule.channels.map((channel, copy): Letter => {
    const id = `letter-${world.letters.length + copy + 1}`;
    const letter: Letter = { id, agency: rules.agency, procedure, letter: effect.id, channel, at, values, read: false };
    const isAlert = channel === 'email' && rule.channels.includes('portal');
    return { ...letter, ...(isAlert ? { alert: true } : {}), ...(rule.link ? { link: rule.link } : {}) };
  });
  return { ...world, letters: [...world.letters, ...letters] };
}

function setOffInjects(setting: Setting, world: World, procedure: ProcedureId): World {
  if (procedure !== setting.exercise.procedure) return world;
  const caseFile = caseOf(world, procedure);
  const fresh = setting.exercise.injects
    .map((inject, index) => ({ inject, index }))
    .filter(({ inject, index }) => !world.injected.includes(index) && isIn(caseFile, inject.when));
  if (fresh.length === 0) return world;
  const coming = fresh.map(({ inject }) => ({
    at: world.now + inject.after,
    procedure,
    event: { type: inject.event },
  }));
  return {
    ...world,
    injected: [...world.injected, ...fresh.map(({ index }) => index)],
    coming: [...world.coming, ...coming],
  };
}

function withCase(world: World, caseFile: CaseFile): World {
  return { ...world, cases: { ...world.cases, [caseFile.procedure]: caseFile } };
}
