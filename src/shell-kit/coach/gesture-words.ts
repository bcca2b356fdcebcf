import { coachIds } from '#domain/coach-ids.ts';
import type { Field } from '#domain/form.ts';
import type { Letter } from '#domain/letter.ts';
import type { World } from '#domain/world.ts';
import { formFor } from '#engine/case/form-for.ts';
import type { CoachAct, Topic } from '#engine/coach/advice.ts';
import { frontOf } from '#engine/coach/letters.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import { nameOfFile, nameOfUpload } from '#shell-kit/coach/file-words.ts';
import type { Speech } from '#shell-kit/coach/speech.ts';
import { isDeskFront } from '#shell-kit/desk/desk-parts.ts';

/** Where to look, without saying what to do there; its words are marked. */
export function pointerTo(act: CoachAct, topic: Topic, speech: Speech): string {
  const { t } = speech;
  const part = partOf(act.target);
  const field = fieldOf(topic, speech);
  const what = field ? bare(speech.fields.label(field)) : '';
  switch (part) {
    case 'field':
      return t.marked('coach.pointer.field', { what });
    case 'choice':
      return t.marked('coach.pointer.choice', { what });
    case 'tab':
      return t.marked(act.target === coachIds.newTab ? 'coach.pointer.newTab' : 'coach.pointer.tab');
    case 'incident':
      return t.marked(`coach.pointer.incident.${topic.incident}`);
    case 'front':
      return t.marked(`coach.pointer.${act.target.slice('front:'.length)}`);
    case 'letter':
      return t.marked(`coach.pointer.letterOn.${placeOf(act, speech)}`);
    case 'file-act':
      return t.marked(`coach.pointer.fileAct.${topic.fileAct}`);
    case 'move':
      return t.marked(isUnderLetter(topic, speech.setting) ? 'coach.pointer.underLetter' : 'coach.pointer.move');
    default:
      return t.marked(`coach.pointer.${part}`);
  }
}

/** The gesture itself, with the very words that stand on the screen; the others are marked. */
export function stepOf(act: CoachAct, topic: Topic, speech: Speech): string {
  const { t, ui, procedure, label } = speech;
  const press = (what: string) => t.marked('coach.step.press', { what });
  const field = fieldOf(topic, speech);
  const what = field ? bare(speech.fields.label(field)) : '';
  switch (partOf(act.target)) {
    case 'field':
      return t.marked('coach.step.type', { what });
    case 'choice':
      return t.marked(act.kind === 'clear' ? 'coach.step.clear' : 'coach.step.choose', {
        what,
        option: field ? speech.fields.option(field, act.value ?? '') : '',
      });
    case 'attach':
      return attachStep(act.value ?? '', speech);
    case 'file':
      return t.marked('coach.step.file', { name: nameOfFile(act.target.slice('file:'.length), speech) });
    case 'file-act':
      return label ? press(label) : t.marked(`coach.step.fileAct.${topic.fileAct}`);
    case 'remove':
      return t.marked('coach.step.remove', { name: nameOfUpload(act.target, speech) });
    case 'mail':
      return label ? press(label) : t.marked('coach.step.mail');
    case 'incident':
      return label ? press(label) : pointerTo(act, topic, speech);
    case 'continue':
      return press(label ?? ui('continue'));
    case 'send':
      return press(label ?? procedure(`forms.${topic.form}.send`));
    case 'modify':
      return t.marked('coach.step.modify', { what: pageName(topic, speech), button: ui('modify') });
    case 'move':
    case 'send-paper':
    case 'pick':
      return press(label ?? procedure(`moves.${topic.move}.label`));
    case 'letter':
      return letterStep(act, speech);
    case 'tab':
      if (act.target === coachIds.newTab) return press(ui('browser.newTab'));
      return t.marked('coach.step.openTab', { what: speech.site });
    case 'favourite':
      return t.marked('coach.step.favourite', { what: speech.site });
    case 'front': {
      if (act.target === coachIds.front('tabs')) return t.marked('coach.step.tabs');
      const front = act.target.slice('front:'.length);
      const onDesk = !speech.narrow || isDeskFront(front);
      return t.marked(onDesk ? 'coach.step.tab' : 'coach.step.bar', { what: t(`places.${front}`) });
    }
    case 'calendar':
      return t.marked('coach.step.wait', { what: t('calendar.next') });
    default:
      return label ? press(label) : t.marked('coach.step.page');
  }
}

/** The kind of thing a coach id names: `field:update.worked` is a field. */
function partOf(target: string): string {
  return target.slice(0, target.indexOf(':'));
}

function fieldOf({ procedure, form, field }: Topic, { setting, world }: Speech): Field | undefined {
  const fields = formFor(rulesOf(setting, procedure), form, world.cases[procedure])?.pages.flatMap(
    (page) => page.fields,
  );
  return fields?.find(({ id }) => id === field);
}

/** The first question of a page, by which the check page names it. */
function pageName({ procedure, form, page }: Topic, { setting, world, fields }: Speech): string {
  const pages = formFor(rulesOf(setting, procedure), form, world.cases[procedure])?.pages;
  const first = pages?.find(({ id }) => id === page)?.fields[0];
  return first ? bare(fields.label(first)) : '';
}

function attachStep(file: string, speech: Speech): string {
  const name = nameOfFile(file, speech);
  const paper = speech.paper(file);
  return speech.t.marked(paper === name ? 'coach.step.attachFile' : 'coach.step.attach', { paper, name });
}

/** Whether a move is made under a letter of the desk. */
function isUnderLetter({ procedure, move }: Topic, setting: Setting): boolean {
  return rulesOf(setting, procedure).moves.some(({ id, letter }) => id === move && letter !== undefined);
}

/** The part of the desk where the letter of a gesture lies. */
function placeOf(act: CoachAct, { world }: Speech): string {
  const letter = letterIn(act, world);
  return letter ? frontOf(letter) : 'mailbox';
}

function letterIn(act: CoachAct, world: World): Letter | undefined {
  return world.letters.find(({ id }) => `letter:${id}` === act.target);
}

function letterStep(act: CoachAct, { t, procedure, world }: Speech): string {
  const letter = letterIn(act, world);
  // Text messages, calls and sealed envelopes show no subject.
  if (letter && letter.channel !== 'email') return t.marked(`coach.step.letterOn.${letter.channel}`);
  if (!letter || letter.alert) return t.marked('coach.step.alert');
  return t.marked('coach.step.letter', { what: procedure(`letters.${letter.letter}.subject`, letter.values) });
}

/** A question quoted inside a sentence does not end it. */
const bare = (label: string) => label.replace(/[\s.:?!]+$/, '');
