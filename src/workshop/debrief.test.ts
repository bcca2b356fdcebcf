import { describe, expect, it } from 'vitest';
import { groupFacts, hesitations } from '#workshop/debrief.ts';
import { questionsOf } from '#workshop/debrief-questions.ts';
import { writeGroupFile, writeTable } from '#workshop/group-file.ts';
import type { Report, ScenarioReport, StepReport } from '#workshop/protocol.ts';

const move = (name: string, seconds: number, more: Partial<StepReport> = {}): StepReport => ({
  subject: { kind: 'move', procedure: 'tax/return', move: name },
  seconds,
  hint: 0,
  refused: [],
  ...more,
});
const wait = (seconds: number): StepReport => ({ subject: { kind: 'wait' }, seconds, hint: 0, refused: [] });
const played = (steps: StepReport[], more: Partial<ScenarioReport> = {}): ScenarioReport => ({
  scenario: 'tax/first',
  seconds: 600,
  done: true,
  undone: 0,
  restarted: 0,
  asked: 0,
  steps,
  ...more,
});
const report = (...scenarios: ScenarioReport[]): Report => ({ scenarios });
const refused = (field: string, times = 1) => ({ refused: [{ field, times }] });

const group = [
  report(played([move('signIn', 30), move('declare', 300, refused('income', 2)), wait(900)])),
  report(played([move('signIn', 40), move('declare', 60, { hint: 3 }), wait(10)], { state: 'paid', undone: 1 })),
  report(played([move('signIn', 20), move('declare', 240, refused('income'))], { state: 'late', seconds: 1_200 })),
];

describe('the facts of a group', () => {
  it('are those of everybody together: how many, how long, what was refused', () => {
    const [facts] = groupFacts(group).scenarios;
    expect(facts).toMatchObject({ seats: 3, few: false, done: 3, undone: 1 });
    expect(facts?.spread).toEqual({ least: 600, middle: 600, most: 1_200 });
    const declare = facts?.steps[1];
    expect(declare).toMatchObject({ seats: 3, refused: 2, helped: 1, spread: { least: 60, middle: 240, most: 300 } });
    expect(declare?.fields).toEqual([{ field: 'income', seats: 2, times: 3 }]);
    expect(facts?.states).toEqual([
      { state: 'late', seats: 1 },
      { state: 'paid', seats: 1 },
    ]);
  });

  it('find the steps worth a word, and none where one has only to wait', () => {
    const [facts] = groupFacts(group).scenarios;
    expect(facts && hesitations(facts).map(({ subject, signs }) => [subject, signs])).toEqual([
      [{ kind: 'move', procedure: 'tax/return', move: 'declare' }, ['refused', 'hint', 'long']],
    ]);
  });

  it('come in the order of the plan, without what nobody has played', () => {
    const two = report(played([]), played([], { scenario: 'tax/second' }));
    const order = ['tax/second', 'tax/none', 'tax/first'];
    expect(groupFacts([two], order).scenarios.map(({ scenario }) => scenario)).toEqual(['tax/second', 'tax/first']);
  });

  it('do not depend on the order of the places', () => {
    expect(groupFacts([...group].reverse()).scenarios[0]?.spread).toEqual(groupFacts(group).scenarios[0]?.spread);
    expect(JSON.stringify(groupFacts(group))).not.toMatch(/"seat"/);
  });

  it('count confidence before and after, once enough have said it', () => {
    const said = ([1, 2, 3] as const).map((before) => ({ ...report(), confidence: { before, after: 3 as const } }));
    expect(groupFacts(said).confidence).toMatchObject({
      before: [1, 1, 1, 0],
      after: [0, 0, 3, 0],
      moved: { both: 3, easier: 2, same: 1, harder: 0 },
    });
    expect(groupFacts(said.slice(1)).confidence).toBeUndefined();
  });

  it('do not count what fewer than three have said at the end, nor how few have changed their minds', () => {
    const before = ([1, 2, 3] as const).map((level) => ({ ...report(), confidence: { before: level } }));
    const both = { ...report(), confidence: { before: 1 as const, after: 4 as const } };
    expect(groupFacts([...before, both, both]).confidence).toEqual({ before: [3, 1, 1, 0], after: undefined });
    const after = { ...report(), confidence: { after: 2 as const } };
    expect(groupFacts([...before, both, both, after]).confidence).toEqual({
      before: [3, 1, 1, 0],
      after: [0, 1, 0, 2],
      moved: undefined,
    });
  });

  it('say no numbers of fewer than three places', () => {
    const [facts] = groupFacts(group.slice(0, 2)).scenarios;
    expect(facts).toMatchObject({ few: true, spread: undefined, states: [] });
    expect(facts?.steps.every(({ spread }) => spread === undefined)).toBe(true);
    expect(facts && hesitations(facts)[0]?.signs).toContain('refused');
  });
});

describe('the questions of a group', () => {
  it('ask where places differed, and end with one that is always good', () => {
    const questions = questionsOf(groupFacts(group));
    expect(questions.map(({ id }) => id)).toEqual(['refused', 'paths', 'pace', 'undone', 'home']);
    expect(questions[0]).toMatchObject({ field: 'income', scenario: 'tax/first' });
  });

  it('point at nobody where there are few', () => {
    expect(questionsOf(groupFacts(group.slice(0, 1))).map(({ id }) => id)).toEqual(['refused', 'home']);
    expect(questionsOf(groupFacts([])).map(({ id }) => id)).toEqual(['home']);
  });

  it('ask for no more than a group can talk about, and for something of each scenario', () => {
    const many = Array.from({ length: 5 }, (_, n) => `tax/exercise-${n}`);
    const all = group.map(({ scenarios }) =>
      report(...many.map((scenario) => ({ ...played([]), ...scenarios[0], scenario }))),
    );
    const questions = questionsOf(groupFacts(all));
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(new Set(questions.flatMap(({ scenario }) => scenario ?? []))).toEqual(new Set(many));
  });
});

describe('the files of a group', () => {
  it('hold facts, and of few places no number', () => {
    const three = JSON.parse(writeGroupFile(groupFacts(group)));
    expect(three).toMatchObject({ kind: 'demarches-a-blanc/group', seats: 3, scenarios: [{ seats: 3, done: 3 }] });
    const one = writeGroupFile(groupFacts(group.slice(0, 1)));
    expect(JSON.parse(one).scenarios).toEqual([
      {
        scenario: 'tax/first',
        few: true,
        met: [
          {
            subject: group[0]?.scenarios[0]?.steps[1]?.subject,
            few: true,
            signs: ['refused', 'long'],
            fields: ['income'],
          },
        ],
      },
    ]);
    expect(one).not.toContain('600');
  });

  it('say no number of a step to which fewer than three have come', () => {
    const alone = move('appeal', 777, { ...refused('reason', 5), hint: 4 });
    const told = writeGroupFile(groupFacts([...group, report(played([alone]))]));
    const [{ steps }] = JSON.parse(told).scenarios;
    expect(steps.at(-1)).toEqual({
      subject: alone.subject,
      few: true,
      signs: ['refused', 'hint', 'long'],
      fields: ['reason'],
    });
    expect(steps[1]).toMatchObject({ seats: 3, few: false, refused: 2 });
    expect(told).not.toContain('777');
  });

  it('are tables that a spreadsheet opens and does not calculate', () => {
    const table = writeTable(
      [
        ['Étape', 'Places'],
        ['« Oui ; non »', 3],
        ['=1+1', undefined],
      ],
      ';',
    );
    expect(table).toBe('\uFEFFÉtape;Places\r\n"« Oui ; non »";3\r\n\'=1+1;\r\n');
  });
});
