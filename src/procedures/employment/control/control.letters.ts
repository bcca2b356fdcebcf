import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import type { ControlContext } from '#procedures/employment/control/control.context.ts';
import { choice } from '#procedures/papers/choice.ts';
import { lastMinute } from '#procedures/papers/last-day.ts';
import { countSlots } from '#procedures/papers/slots.ts';

const both: LetterRule['channels'] = ['email', 'portal'];
const toDocuments = { channels: both, link: '/documents' } satisfies LetterRule;
const toControl = { channels: both, link: '/control' } satisfies LetterRule;

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ControlContext;
const lastDay = (input: EffectInput): TextValue => ({ day: lastMinute(contextOf(input).answerBefore) });
const held = (input: EffectInput) => (contextOf(input).held ? 'yes' : 'no');
const gap = (input: EffectInput) => contextOf(input).gap ?? 'pay';
const missing = (input: EffectInput) =>
  Object.values(contextOf(input).slots).filter((state) => state === 'missing').length;

export const controlLetters: Record<string, LetterRule> = {
  announcement: {
    ...toControl,
    channels: ['email', 'portal', 'post'],
    document: 'letter',
    values: (input) => ({
      why: contextOf(input).why,
      count: Object.keys(contextOf(input).asked).length,
      lastDay: lastDay(input),
    }),
  },
  'appointment-set': { ...toControl, values: (input) => ({ ...appointment(input), lastDay: lastDay(input) }) },
  'appointment-call': { channels: ['call'], values: (input) => ({ lastDay: lastDay(input) }) },
  'last-days': { ...toDocuments, values: (input) => ({ count: missing(input), lastDay: lastDay(input) }) },
  receipt: { ...toDocuments, document: 'letter', values: (input) => countSlots(contextOf(input)) },
  'document-request': { ...toDocuments, values: (input) => ({ ...firstRefused(input), lastDay: lastDay(input) }) },
  'rest-awaited': { ...toDocuments, values: (input) => ({ count: countSlots(contextOf(input)).later }) },
  suspended: { ...toDocuments, document: 'letter', values: (input) => ({ lastDay: lastDay(input) }) },
  resumed: { ...toDocuments, document: 'letter' },
  'control-closed': { ...toControl, document: 'letter', values: (input) => ({ held: held(input) }) },
  'gap-found': { ...toControl, document: 'letter', values: (input) => ({ gap: gap(input), ...hearing(input) }) },
  'hearing-reminder': { ...toControl, values: hearing },
  'observations-receipt': { ...toControl, document: 'letter' },
  'gap-dropped': { ...toControl, document: 'letter' },
  'gap-maintained': {
    ...toControl,
    document: 'letter',
    values: (input) => ({ gap: gap(input), reason: choice(contextOf(input).keptBecause) }),
  },
};

function appointment(input: EffectInput): Record<string, TextValue> {
  const at = contextOf(input).appointment ?? input.now;
  return { day: { day: at }, time: { time: at } };
}

function hearing(input: EffectInput): Record<string, TextValue> {
  return { hearingDay: { day: lastMinute(contextOf(input).hearingBefore ?? input.now) } };
}

/** Why a paper is asked for again; the page of documents shows each of them, where there are several. */
function firstRefused(input: EffectInput) {
  const { refused } = contextOf(input);
  const [reason = 'unreadable'] = Object.values(refused);
  return { reason: choice(reason), count: Object.keys(refused).length };
}
