import { describe, expect, it } from 'vitest';
import type { ProcedureId } from '#domain/agency.ts';
import { apply, fold, openWorld } from '#engine/session/fold.ts';
import { caseOf, type Setting } from '#engine/session/setting.ts';
import { fileOf } from '#explain/counter/agency-file.ts';
import { decisionsOn, eventOf } from '#explain/counter/decisions.ts';
import { outcomeOf } from '#explain/counter/outcome.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { daysLater, papersSent, papersSetting } from '#testing/paper-moments.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { claim } from '#testing/small-claims.ts';

const procedure: ProcedureId = 'employment/small';
const exercise = anExercise({ procedure, goal: 'paid' });

describe('what an agent may decide', () => {
  const setting: Setting = { exercise, rules: { [procedure]: claim } };
  const start = openWorld(setting);

  it('is what the case takes now, with the reasons that hold now', () => {
    const { possible, notNow } = decisionsOn(claim, caseOf(start, procedure));
    expect(possible).toEqual([
      { event: 'accept', kind: 'accept' },
      { event: 'refuse', kind: 'refuse', reasons: ['not-entitled'] },
    ]);
    expect(notNow.map(({ event }) => event)).toEqual(['reopen']);
  });

  it('is nothing any more once it is decided', () => {
    const event = eventOf({ event: 'refuse' }, 'not-entitled');
    const refused = apply(setting, start, { kind: 'inject', procedure, event });
    expect(caseOf(refused, procedure).value).toBe('refused');
    expect(decisionsOn(claim, caseOf(refused, procedure)).possible).toEqual([]);
  });
});

describe('a decision about real papers', () => {
  const setting = papersSetting();
  const id = setting.exercise.procedure;
  const sent = papersSent(setting, { 'document-1': 'card-blurred', 'document-2': 'payslip' });
  const read = fold(setting, daysLater(setting, sent, 1));
  const event = eventOf({ event: 'requestAgain' }, 'unreadable');
  const decided = apply(setting, read, { kind: 'inject', procedure: id, event });

  it('tells where the file stands then, and which message left', () => {
    const outcome = outcomeOf(setting, read, decided, id);
    expect(outcome?.state).toBe('askedAgain');
    expect(outcome?.letters.map(({ letter }) => letter.letter)).toEqual(['document-request']);
  });

  it('tells nothing once it was taken back', () => {
    expect(outcomeOf(setting, read, read, id)).toBeUndefined();
  });

  it('is one line more on the cover', () => {
    const states = fileOf(setting, decided, id).lines.map(({ state }) => state);
    expect(states.at(-1)).toBe('askedAgain');
    expect(fileOf(setting, read, id).lines.map(({ state }) => state)).toEqual(states.slice(0, -1));
  });
});

describe('a file that no desk shows', () => {
  it.each([
    ['employment/account-creation', 'computers'],
    ['family/false-refund', 'nobody'],
    ['employment/supporting-documents', 'open'],
  ] as [ProcedureId, string][])('says who handles it: %s', (id, handled) => {
    const setting: Setting = { exercise: anExercise({ procedure: id }), rules: ruleBook };
    expect(fileOf(setting, openWorld(setting), id).handled).toBe(handled);
  });
});
