import type { ProcedureId } from '#domain/agency.ts';
import type { CaseFile } from '#domain/case-file.ts';
import type { Exercise, PostedMessage } from '#domain/exercise.ts';
import type { Letter } from '#domain/letter.ts';
import type { PaperKind } from '#domain/paper.ts';
import type { CaseEvent, LetterRule } from '#domain/procedure.ts';
import type { Address } from '#domain/site.ts';
import type { Instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { accepts, type Effect, isIn, type Rules, type Step, stepCase } from '#engine/case/step.ts';
import { end, maintenanceEnds, misdeliver } from '#engine/session/incidents.ts';
import { officialDocument } from '#engine/session/official.ts';
import { applicantAt, caseOf, proceduresInPlay, rulesOf, type Setting } from '#engine/session/setting.ts';

/** Gives an event to a case and lets its effects happen: letters leave, money is paid, injects are set off. */
export function deliver(setting: Setting, world: World, procedure: ProcedureId, event: CaseEvent): World {
  const step = stepCase(rulesOf(setting, procedure), caseOf(world, procedure), event, world.now);
  return settleStep(setting, world, procedure, step);
}

/** What a door is told whenever something is done at its agency: somebody is there. Not worth telling anybody else. */
export const ACTIVITY = 'activity';

/** Gives an event to every case at a site that knows what to do with it: the sign-in there, above all. */
export function tell(setting: Setting, world: World, site: Address['site'], event: CaseEvent): World {
  return proceduresInPlay(setting).reduce((told, id) => {
    const rules = rulesOf(setting, id);
    const caseFile = told.cases[id];
    const isThere = site === 'imitation' ? rules.imitationHost !== undefined : rules.agency === site;
    if (!isThere || !caseFile || !accepts(rules, caseFile, event)) return told;
    return deliver(setting, told, id, event);
  }, world);
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
  const then = { ...current, now: Math.max(current.now, to) };
  const opens = maintenanceEnds(then);
  return opens !== undefined && opens <= then.now ? end(then, 'maintenance') : then;
}

interface Due {
  at: Instant;
  procedure: ProcedureId;
  event: CaseEvent;
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
  switch (effect.type) {
    case 'pay':
      return pay(setting, world, procedure, effect.kind);
    case 'letter':
      return post(setting, world, procedure, effect.id);
    case 'tell':
      return tell(setting, world, effect.agency, effect.event);
    case 'forgetDrafts':
      return forgetDrafts(world, rulesOf(setting, procedure).agency);
  }
}

function pay(setting: Setting, world: World, procedure: ProcedureId, kind: string): World {
  const amount = rulesOf(setting, procedure).amount?.(kind, effectInput(setting, world, procedure)) ?? 0;
  if (amount <= 0) return world;
  const caseFile = caseOf(world, procedure);
  return withCase(world, { ...caseFile, payments: [...caseFile.payments, { at: world.now, kind, amount }] });
}

function post(setting: Setting, world: World, procedure: ProcedureId, id: string): World {
  const rules = rulesOf(setting, procedure);
  const rule = rules.letters[id];
  if (!rule) throw new Error(`${procedure} sends a letter "${id}" that its letters do not define.`);
  const name = `${procedure}/${id}`;
  const input = effectInput(setting, world, procedure);
  const found = { ...world, lost: world.lost.filter((lost) => lost !== name) };
  if (rule.unseen?.(input)) return { ...found, lost: [...found.lost, name] };
  const copies = copiesOf(setting, world, rules, id, rule);
  const { world: after, letters } = rule.awaited ? misdeliver(found, copies) : { world: found, letters: copies };
  const lost = letters.length === 0 ? [...after.lost, name] : after.lost;
  return { ...after, lost, letters: [...after.letters, ...letters] };
}

function copiesOf(setting: Setting, world: World, rules: Rules, letter: string, rule: LetterRule): Letter[] {
  const input = effectInput(setting, world, rules.id);
  const attachments = setting.exercise.drawer.filter(
    ({ kind, attached }) => attached && rule.attachments?.includes(kind),
  );
  const link = typeof rule.link === 'string' ? { site: rules.agency, page: rule.link } : rule.link;
  const channels = typeof rule.channels === 'function' ? rule.channels(input) : rule.channels;
  const sent = { agency: rules.agency, procedure: rules.id, letter };
  const official = (kind: PaperKind) => officialDocument(setting.exercise, sent, kind, world.now);
  return channels.map((channel, copy): Letter => {
    const isAlert = channel === 'email' && channels.includes('portal');
    return {
      id: `letter-${world.letters.length + copy + 1}`,
      agency: rules.agency,
      procedure: rules.id,
      letter,
      words: `procedures/${rules.id}:letters.${letter}`,
      channel,
      at: world.now,
      values: rule.values?.(input) ?? {},
      read: false,
      ...(isAlert ? { alert: true } : {}),
      ...(link ? { link } : {}),
      ...(rule.sender ? { sender: rule.sender } : {}),
      ...(rule.fraud ? { fraud: true } : {}),
      ...(attachments.length > 0 ? { attachments: attachments.map(({ id }) => id) } : {}),
      ...(rule.document && channel === 'portal' ? { document: official(rule.document) } : {}),
    };
  });
}

function effectInput(setting: Setting, world: World, procedure: ProcedureId) {
  const caseFile = caseOf(world, procedure);
  return { caseFile, applicant: applicantAt(setting, rulesOf(setting, procedure).agency), now: world.now };
}

function forgetDrafts(world: World, agency: string): World {
  const others = Object.entries(world.drafts).filter(([form]) => !form.startsWith(`${agency}/`));
  return { ...world, drafts: Object.fromEntries(others) };
}

/** The injects that wait for no state: those with a date, and those that count from the learner's arrival. */
export function scheduleInjects(setting: Setting, world: World): World {
  const { injects, opens } = setting.exercise;
  return injects.reduce((current, inject, index) => {
    return inject.when === undefined ? setOff(setting, current, index, (inject.at ?? opens) + inject.after) : current;
  }, world);
}

function setOffInjects(setting: Setting, world: World, procedure: ProcedureId): World {
  const caseFile = caseOf(world, procedure);
  return setting.exercise.injects.reduce((current, inject, index) => {
    const { when, after } = inject;
    const isDue = when !== undefined && inject.procedure === procedure && isIn(caseFile, when);
    return isDue && !current.injected.includes(index) ? setOff(setting, current, index, world.now + after) : current;
  }, world);
}

function setOff({ exercise }: Setting, world: World, index: number, at: Instant): World {
  const inject = exercise.injects[index];
  if (!inject) return world;
  const set = { ...world, injected: [...world.injected, index] };
  if ('message' in inject) return postMessage(exercise, set, inject.message, at);
  return { ...set, coming: [...set.coming, { at, procedure: inject.procedure, event: inject.event }] };
}

/** Puts a message of the scenario on its way: it arrives at this moment. One that came before comes again. */
export function postMessage(exercise: Exercise, world: World, id: string, at: Instant): World {
  const message = exercise.messages.find((one) => one.id === id);
  if (!message) return world;
  const copies = world.letters.filter(({ words }) => words === wordsOf(exercise, message)).length;
  const letter = letterOf(exercise, message, at);
  const named = copies === 0 ? letter : { ...letter, id: `${letter.id}-${copies + 1}` };
  return { ...world, letters: [...world.letters, named] };
}

/** A message of the scenario, as it lies among the post. */
export function letterOf(exercise: Exercise, message: PostedMessage, at: Instant): Letter {
  const { id, channel, from, folder, fraud, attachments } = message;
  return {
    id: `message-${id}`,
    letter: id,
    words: wordsOf(exercise, message),
    channel,
    at,
    values: {},
    read: false,
    ...(folder ? { folder } : {}),
    ...(from ? { sender: { address: from } } : {}),
    ...(fraud ? { fraud } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function wordsOf(exercise: Exercise, { id }: PostedMessage): string {
  return `scenarios/${exercise.id}:messages.${id}`;
}

function withCase(world: World, caseFile: CaseFile): World {
  return { ...world, cases: { ...world.cases, [caseFile.procedure]: caseFile } };
}
