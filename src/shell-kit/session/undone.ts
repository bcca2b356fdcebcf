import type { ProcedureId } from '#domain/agency.ts';
import { nameOfEvent } from '#domain/delays.ts';
import { textValuesOf } from '#domain/form.ts';
import type { Entry } from '#domain/log.ts';
import type { TextRef } from '#domain/text.ts';
import type { World } from '#domain/world.ts';
import { formFor } from '#engine/case/form-for.ts';
import { lastAct } from '#engine/session/rewind.ts';
import { rulesOf, type Setting } from '#engine/session/setting.ts';
import type { Format } from '#ui/text/format.ts';
import type { Say } from '#ui/text/use-text.ts';

type SayRef = (ref: TextRef) => string;

/** The act that undoing would take back. */
export function actToUndo(entries: readonly Entry[]): Entry | undefined {
  const line = lastAct(entries);
  return line === undefined ? undefined : entries[line];
}

/** Says in words what was taken back; `world` is the one gone back to. */
export function sayUndone(act: Entry, setting: Setting, world: World, t: Say, say: SayRef, format: Format): string {
  switch (act.kind) {
    case 'move':
      return t('undone.move', { what: say({ key: `procedures/${act.procedure}:moves.${act.move}.label` }) });
    case 'wait':
      return t('undone.wait', { day: format.dayTime(world.now) });
    case 'upload':
      return t('undone.upload', { what: act.upload.fileName });
    case 'draft': {
      const what = questionOf(act, setting, world, say);
      return what === undefined ? t('undone.other') : t('undone.answer', { what });
    }
    case 'inject':
      return t('undone.inject', { what: bare(say({ key: keyOfInject(act, setting) })) });
    case 'post':
      return t('undone.post', {
        what: say({ key: `scenarios/${setting.exercise.id}:messages.${act.message}.subject` }),
      });
    default:
      return t('undone.other');
  }
}

/** What was slipped in: a decision of the agency has a name of its own. */
function keyOfInject({ procedure, event }: Extract<Entry, { kind: 'inject' }>, setting: Setting): string {
  const isDecision = rulesOf(setting, procedure).decisions?.some((decision) => decision.event === event.type);
  return `procedures/${procedure}:${isDecision ? `decisions.${event.type}.label` : `events.${nameOfEvent(event.type)}`}`;
}

/** The question that the draft answered: `employment/monthly-update/update` is the form `update`. */
function questionOf({ form, answers }: Extract<Entry, { kind: 'draft' }>, setting: Setting, world: World, say: SayRef) {
  const cut = form.lastIndexOf('/');
  const procedure = form.slice(0, cut) as ProcedureId;
  const id = form.slice(cut + 1);
  const answered = Object.keys(answers);
  const fields = formFor(rulesOf(setting, procedure), id, world.cases[procedure])?.pages.flatMap((page) => page.fields);
  const field = answered.length === 1 ? fields?.find((candidate) => candidate.id === answered[0]) : undefined;
  if (!field) return undefined;
  const label = say({
    key: `procedures/${procedure}:forms.${id}.${field.text ?? field.id}.label`,
    values: textValuesOf(field),
  });
  return bare(label);
}

/** A sentence quoted inside another does not end it. */
const bare = (sentence: string) => sentence.replace(/[\s.:?!]+$/, '');
