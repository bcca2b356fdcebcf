import { describe, expect, it } from 'vitest';
import type { ProcedureId } from '#domain/agency.ts';
import { instant } from '#domain/time.ts';
import type { Rules } from '#engine/case/step.ts';
import { apply, openWorld } from '#engine/session/fold.ts';
import type { Setting } from '#engine/session/setting.ts';
import { injectableEvents, injectableMessages } from '#explain/injects/injectable.ts';
import { anExercise } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';
import { owing } from '#testing/small-claims.ts';
import { smallProcedure } from '#testing/small-procedure.ts';

const procedure: ProcedureId = 'employment/small';
const exercise = anExercise({ procedure, goal: 'paid' });
const setting: Setting = { exercise, rules: { [procedure]: smallProcedure } };
const sent = { kind: 'inject', procedure, event: { type: 'submit' } } as const;
const namesOf = (...of: Parameters<typeof injectableEvents>) => injectableEvents(...of).map(({ event }) => event.type);

describe('what can be slipped in by hand', () => {
  it('is what the case takes now, and no move of the applicant', () => {
    const start = openWorld(setting);
    expect(namesOf(setting, start)).toEqual(['xstate.after.windowCloses.small.toDo']);
    expect(namesOf(setting, apply(setting, start, sent))).toEqual(['requestDocument']);
  });

  it('is no decision of the agent: those stand on the desk', () => {
    const rules: Rules = { ...smallProcedure, decisions: [{ event: 'requestDocument', kind: 'ask-paper' }] };
    const decided = { exercise, rules: { [procedure]: rules } };
    expect(namesOf(decided, apply(decided, openWorld(decided), sent))).toEqual([]);
  });

  it('is nothing that another case tells, unless the scenario has prepared it with its data', () => {
    const teller: Rules = {
      ...smallProcedure,
      id: 'employment/teller',
      tells: [{ agency: 'employment', event: 'debtFound' }],
    };
    const rules = { [procedure]: owing, [teller.id]: teller };
    const bare: Setting = { exercise, rules };
    expect(namesOf(bare, openWorld(bare))).toEqual([]);
    const event = { type: 'debtFound', amount: 12_000 };
    const injects = [{ procedure, when: 'due', after: 0, event }];
    const prepared: Setting = { exercise: { ...exercise, injects }, rules };
    expect(injectableEvents(prepared, openWorld(prepared))).toEqual([{ procedure, event }]);
  });

  it.each(Object.keys(ruleBook) as ProcedureId[])('changes the case at once, at the beginning of %s', (id) => {
    const real: Setting = { exercise: anExercise({ procedure: id }), rules: ruleBook };
    const start = openWorld(real);
    for (const one of injectableEvents(real, start)) {
      expect(apply(real, start, { kind: 'inject', ...one })).not.toEqual(start);
    }
  });

  it('is every message of the scenario, with the day on which it came', () => {
    const waiting = { id: 'call', channel: 'call', fraud: false, attachments: [] } as const;
    const dated = { id: 'flyer', channel: 'post', fraud: false, attachments: [], at: instant('2031-03-28') } as const;
    const posted: Setting = {
      exercise: {
        ...exercise,
        messages: [
          { ...waiting, attachments: [] },
          { ...dated, attachments: [] },
        ],
      },
      rules: setting.rules,
    };
    const start = openWorld(posted);
    expect(injectableMessages(posted, start).map(({ at }) => at)).toEqual([undefined, instant('2031-03-28')]);
    const called = apply(posted, start, { kind: 'post', message: 'call' });
    expect(injectableMessages(posted, called).map(({ at }) => at)).toEqual([start.now, instant('2031-03-28')]);
  });
});
