import type { ProcedureId } from '#domain/agency.ts';
import { coachIds } from '#domain/coach-ids.ts';
import {
  type Answers,
  type Field,
  type Form,
  type FormPage,
  filesOf,
  isSecret,
  ticked,
  toggled,
} from '#domain/form.ts';
import {
  checkPath,
  confirmedOn,
  pagePath,
  pathAfter,
  shownAnswers,
  visibleFields,
  visiblePages,
} from '#domain/form-paths.ts';
import type { Entry } from '#domain/log.ts';
import type { Move } from '#domain/procedure.ts';
import { type Address, NEW_TAB } from '#domain/site.ts';
import type { World } from '#domain/world.ts';
import { formFor } from '#engine/case/form-for.ts';
import type { CoachAct, Layout, Topic } from '#engine/coach/advice.ts';
import { latestLetter, openingOf } from '#engine/coach/letters.ts';
import { gapIn, mending } from '#engine/coach/papers.ts';
import { settling } from '#engine/coach/trouble.ts';
import { answersBeingTyped, filesBeingSent, type Sealed, saveDraft } from '#engine/session/drafts.ts';
import { isTroubled } from '#engine/session/incidents.ts';
import { send, sendFiles, writeMessage } from '#engine/session/learner-acts.ts';
import { rulesOf, type Setting, siteOf } from '#engine/session/setting.ts';

/** A move the learner should make, and what they would truly answer. */
export interface Errand {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  move: Move;
  answers: Answers;
  slot: string | undefined;
  layout: Layout;
}

interface Located {
  act: CoachAct;
  topic: Topic;
  entries: Entry[];
}

/** Maps a move to the page, field or button where its next gesture is made, from where the learner stands. */
export function locate(errand: Errand): Located {
  const { world, move, procedure, layout } = errand;
  const topic: Topic = { procedure, move: move.id };
  const { page, front } = world.place;
  if (move.letter !== undefined) return locateOnLetter(errand, topic);
  if (move.mail) return locateInMailbox(errand, move.mail, topic);
  const untidy = wayToTidyFiles(errand, topic);
  if (untidy) return untidy;
  if (front !== 'portal' && !layout.sideBySide) {
    const act: CoachAct = { kind: 'open', target: coachIds.front('portal') };
    return { act, topic, entries: [{ kind: 'open', front: 'portal' }] };
  }
  const away = wayToSite(errand, topic);
  if (away) return away;
  const form = formFor(rulesOf(errand.setting, procedure), move.form, errand.world.cases[procedure]);
  if (form) return locateInForm(errand, form, topic);
  if (page !== move.page) return goTo(errand, topic);
  if (move.picks) return { act: pickAct(errand, move), topic, entries: doMove(errand, errand.answers) };
  if (errand.slot) return locateSlot(errand, errand.slot, topic);
  return { act: { kind: 'click', target: coachIds.move(move.id) }, topic, entries: doMove(errand, {}) };
}

/** The move is made under a letter of the desk: bring it to the front, open it, do it. */
function locateOnLetter(errand: Errand, topic: Topic): Located {
  const { world, procedure, move } = errand;
  const about = { ...topic, letter: move.letter as string };
  const letter = latestLetter(world, procedure, about.letter);
  if (!letter) throw new Error(`${procedure} offers "${move.id}" under a letter "${about.letter}" that never came.`);
  const opening = openingOf(world, letter);
  if (opening) return { ...opening, topic: about };
  return { act: { kind: 'click', target: coachIds.move(move.id) }, topic: about, entries: doMove(errand, {}) };
}

/** The way to the tab of the move's site: its tab, or a new tab and the site one has kept. */
function wayToSite({ setting, world, procedure, move }: Errand, topic: Topic): Located | undefined {
  const site = siteOf(rulesOf(setting, procedure), move);
  const { place, tabs } = world;
  if (place.site === site) return undefined;
  const about = { ...topic, site };
  const tab = tabs.find((one) => one.site === site);
  const go = (target: string, to: Address): Located => {
    return { act: { kind: 'open', target }, topic: about, entries: [{ kind: 'visit', ...to }] };
  };
  if (tab) return go(coachIds.tab(site), tab);
  const atStart = place.site === NEW_TAB.site && place.page === NEW_TAB.page;
  return atStart ? go(coachIds.favourite(site), { site, page: '/' }) : go(coachIds.newTab, NEW_TAB);
}

/** Follows the link to the page of a move, or to the page that has this link. */
function goTo({ setting, world, procedure, move }: Errand, topic: Topic): Located {
  const site = siteOf(rulesOf(setting, procedure), move);
  const page = move.via !== undefined && world.place.page !== move.via ? move.via : move.page;
  return { act: { kind: 'open', target: coachIds.link(page) }, topic, entries: [{ kind: 'visit', site, page }] };
}

/** The papers of one slot, chosen one by one, then sent together. */
function locateSlot(errand: Errand, slot: string, topic: Topic): Located {
  const { setting, world, procedure, move } = errand;
  const about = { ...topic, field: slot, paper: errand.answers[slot] ?? '' };
  const given = filesBeingSent(world, procedure, move)[slot] ?? '';
  const filling = fillWithFile(errand, move.id, slot, given, about);
  if (filling) return filling;
  const act: CoachAct = { kind: 'click', target: coachIds.sendPaper(move.id, slot) };
  return { act, topic: about, entries: doMove({ ...errand, setting }, { [slot]: given }) };
}

/** One more file for a file field, or one less; undefined when the right ones are there. */
function fillWithFile(errand: Errand, form: string, field: string, given: string, topic: Topic): Located | undefined {
  const { setting, world, procedure } = errand;
  const gap = gapIn(setting, world, errand.answers[field] ?? '', given);
  if (!gap) return undefined;
  const keep = (ids: string[]) => saveDraft(setting, procedure, form, { [field]: ids.join(' ') });
  const sent = filesOf(given);
  if ('remove' in gap) {
    const act: CoachAct = { kind: 'click', target: coachIds.removeFile(form, field, gap.remove) };
    return { act, topic, entries: [keep(sent.filter((id) => id !== gap.remove))] };
  }
  if ('mend' in gap) return mending(world, procedure, gap.mend);
  const uploads = sendFiles(world, [gap.send]);
  return {
    act: { kind: 'attach', target: coachIds.attach(form, field, gap.send.id), value: gap.send.id },
    topic: { ...topic, paper: gap.send.paper.id },
    entries: [...uploads, keep([...sent, ...uploads.map(({ upload }) => upload.id)])],
  };
}

/** A file that no agency would take is put in order before one goes back to the portal to send it. */
function wayToTidyFiles(errand: Errand, topic: Topic): Located | undefined {
  const { setting, world, procedure, move, slot, answers } = errand;
  if (world.place.front === 'portal') return undefined;
  const form = formFor(rulesOf(setting, procedure), move.form, world.cases[procedure]);
  const given = form ? answersBeingTyped(world, procedure, move) : filesBeingSent(world, procedure, move);
  const fields = form ? fileFieldsOf(form) : move.slots && slot ? [slot] : [];
  for (const field of fields) {
    if (answers[field] === undefined) continue;
    const gap = gapIn(setting, world, answers[field], given[field] ?? '');
    if (gap && 'mend' in gap) {
      const { act, topic: about, entries } = mending(world, procedure, gap.mend);
      return { act, entries, topic: { ...topic, ...about } };
    }
  }
  return undefined;
}

/** A message to somebody outside, with a paper: it is written in the mailbox. */
function locateInMailbox(errand: Errand, { to, slot }: NonNullable<Move['mail']>, topic: Topic): Located {
  const { setting, world } = errand;
  if (world.place.front !== 'mailbox') {
    const act: CoachAct = { kind: 'open', target: coachIds.front('mailbox') };
    return { act, topic, entries: [{ kind: 'open', front: 'mailbox' }] };
  }
  const gap = gapIn(setting, world, errand.answers[slot] ?? '', '');
  if (gap && 'mend' in gap) return mending(world, errand.procedure, gap.mend);
  const file = gap && 'send' in gap ? gap.send.id : '';
  const message = { to: [to], subject: file, body: file, attachments: file === '' ? [] : [file] };
  return {
    act: { kind: 'mail', target: coachIds.writeMessage, value: `${to} ${file}` },
    topic: { ...topic, field: slot },
    entries: writeMessage(setting, world, message),
  };
}

/** Taking a paper back, or saying that one does not have it. */
function pickAct({ answers }: Errand, move: Move): CoachAct {
  return { kind: 'click', target: coachIds.pick(move.id, answers.slot ?? '') };
}

/** A true answer is never refused; if it is, the procedure contradicts itself and that is a bug to be seen. */
function doMove({ setting, world, procedure, move }: Errand, answers: Answers): Entry[] {
  const sent = send(setting, world, procedure, move, answers);
  if ('entries' in sent) return sent.entries;
  throw new Error(`${procedure} refuses the true answers to "${move.id}": ${JSON.stringify(sent.refusal)}`);
}

function locateInForm(errand: Errand, form: Form, topic: Topic): Located {
  const { world, move, procedure } = errand;
  const typed = answersBeingTyped(world, procedure, move);
  const pages = visiblePages(form, typed);
  const { site, page: here } = world.place;
  const current = pages.find((shown) => pagePath(move.page, form, shown) === here);
  const inForm: Topic = { ...topic, form: form.id };
  if (current) return locateOnPage(errand, form, current, typed, { ...inForm, page: current.id });
  if (form.check && here === checkPath(move.page)) {
    const wrong = pages.find((one) => fieldToMend(errand, one, shownAnswers(form, typed)));
    if (wrong) {
      const page = pagePath(move.page, form, wrong);
      const act: CoachAct = { kind: 'click', target: coachIds.modify(form.id, wrong.id) };
      return { act, topic: { ...inForm, page: wrong.id }, entries: [{ kind: 'visit', site, page }] };
    }
    return { act: { kind: 'click', target: coachIds.send(form.id) }, topic: inForm, entries: doMove(errand, typed) };
  }
  if (form.intro && here === move.page) {
    const first = pages[0] as FormPage;
    const act: CoachAct = { kind: 'click', target: coachIds.start(form.id) };
    return { act, topic: inForm, entries: [{ kind: 'visit', site, page: pagePath(move.page, form, first) }] };
  }
  return goTo(errand, inForm);
}

function locateOnPage(errand: Errand, form: Form, page: FormPage, typed: Answers, topic: Topic): Located {
  const { move, world } = errand;
  const field = fieldToMend(errand, page, shownAnswers(form, typed));
  if (field) return fillIn(errand, form, field, typed, { ...topic, field: field.id });
  const confirmed = confirmedOn(form, page, typed);
  const path = pathAfter(move.page, form, page.id, { ...typed, ...confirmed });
  const act: CoachAct = { kind: 'click', target: coachIds.next(form.id, page.id) };
  const kept =
    Object.keys(confirmed).length === 0 ? [] : [saveDraft(errand.setting, errand.procedure, form.id, confirmed)];
  if (path) return { act, topic, entries: [...kept, { kind: 'visit', site: world.place.site, page: path }] };
  return { act, topic, entries: doMove(errand, { ...errand.answers, ...filesIn(form, typed) }) };
}

function fillIn(errand: Errand, form: Form, field: Field, typed: Answers, topic: Topic): Located {
  const { setting, world, procedure } = errand;
  const value = errand.answers[field.id] ?? '';
  if (isSecret(field) && isTroubled(world, 'caps-lock'))
    return { ...settling('caps-lock'), topic: { ...topic, incident: 'caps-lock' } };
  if (field.kind === 'file') {
    const filling = fillWithFile(errand, form.id, field.id, typed[field.id] ?? '', topic);
    if (filling) return filling;
  }
  if (field.kind === 'checkboxes') return tick(errand, form, field, typed, topic);
  const entries = [saveDraft(setting, procedure, form.id, { [field.id]: value })];
  const target =
    field.kind === 'radios' ? coachIds.choice(form.id, field.id, value) : coachIds.field(form.id, field.id);
  return { act: { kind: field.kind === 'radios' ? 'choose' : 'type', target, value }, topic, entries };
}

/** One box more or one less; none of the list excludes the others by itself. */
function tick(
  { setting, procedure, answers }: Errand,
  form: Form,
  field: Extract<Field, { kind: 'checkboxes' }>,
  typed: Answers,
  topic: Topic,
): Located {
  const given = shownAnswers(form, typed)[field.id];
  const [has, wants] = [ticked(field, given), ticked(field, answers[field.id])];
  const missing = wants.find((option) => !has.includes(option));
  const option = missing ?? has.find((one) => !wants.includes(one)) ?? '';
  const target = coachIds.choice(form.id, field.id, option);
  return {
    act: { kind: missing === undefined ? 'clear' : 'choose', target, value: option },
    topic,
    entries: [saveDraft(setting, procedure, form.id, { [field.id]: toggled(field, given, option) })],
  };
}

/** The files received for a form: its true answers name the paper, what is sent names the file made of it. */
function filesIn(form: Form, typed: Answers): Answers {
  return Object.fromEntries(fileFieldsOf(form).map((id) => [id, typed[id] ?? '']));
}

function fileFieldsOf({ pages }: Form): string[] {
  return pages.flatMap(({ fields }) => fields).flatMap(({ id, kind }) => (kind === 'file' ? [id] : []));
}

/** The first field of a page whose answer is not the true one. */
function fieldToMend({ setting, world, answers: truth }: Errand, page: FormPage, shown: Answers) {
  return visibleFields(page, shown).find((field) => {
    const wanted = truth[field.id];
    if (wanted === undefined) return false;
    const given = shown[field.id] ?? '';
    if (field.kind === 'file') return gapIn(setting, world, wanted, given) !== undefined;
    return isSecret(field) ? given !== AS_EXPECTED : given.trim() !== wanted;
  });
}

const AS_EXPECTED: Sealed = 'as-expected';
