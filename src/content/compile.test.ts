import { describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { printProblem } from '#content/problem.ts';
import { INCIDENTS } from '#domain/exercise.ts';
import { DAY, instant } from '#domain/time.ts';
import { SCENARIO_ID, scenarioFiles } from '#testing/scenario-files.ts';
import { smallProcedure } from '#testing/small-procedure.ts';

const rules = { 'employment/small': smallProcedure };
const folder = `scenarios/${SCENARIO_ID}`;
const main = `${folder}/scenario.yaml`;

/** The problems of the sample scenario after some words of one of its files were replaced. */
function problemsAfter(file: string, ...replacements: [string | RegExp, string][]): string[] {
  const files = scenarioFiles();
  for (const [from, to] of replacements) {
    const before = files[file] ?? '';
    files[file] = before.replace(from, to);
    expect(files[file], `"${from}" stands in ${file}`).not.toBe(before);
  }
  const compiled = compile(SCENARIO_ID, files, rules);
  return 'problems' in compiled ? compiled.problems.map(printProblem) : [];
}

describe('a scenario without mistakes', () => {
  const compiled = compile(SCENARIO_ID, scenarioFiles(), rules);
  if (!('exercise' in compiled)) throw new Error(compiled.problems.map(printProblem).join('\n'));
  const { exercise } = compiled;

  it('becomes an exercise with moments and cents', () => {
    expect(exercise).toMatchObject({
      id: SCENARIO_ID,
      procedure: 'employment/small',
      begins: instant('2031-03-28T09:00'),
      opens: instant('2031-03-29T09:00'),
      level: 'first-steps',
      minutes: 10,
      skills: ['digcomp-2.3'],
      situation: {
        stillLooking: true,
        work: [{ employer: 'Boulangerie Épi', hours: 12, gross: 31_250, payslip: 'payslip-march' }],
      },
      incidents: ['code-arrives-late'],
      goal: 'paid',
      injects: [
        { procedure: 'employment/small', when: 'received', after: 4 * DAY, event: { type: 'requestDocument' } },
      ],
      expect: { letters: ['receipt', 'document-request'], closesBefore: instant('2031-05-15') },
    });
  });

  it('carries the persona and the papers whole', () => {
    expect(exercise.persona.id).toBe('samira');
    expect(exercise.persona.accounts.employment?.dailyAllowance).toBe(3_120);
    expect(exercise.drawer.map(({ id, quality, holder }) => [id, quality, holder])).toEqual([
      ['payslip-march', 'sharp', 'Samira Belkacem'],
      ['rent-receipt', 'sharp', 'Samira Belkacem'],
    ]);
    expect(exercise.drawer[0]).toMatchObject({ availableFrom: instant('2031-04-02T09:00'), facts: { gross: 31_250 } });
  });

  it('carries the past as it was typed', () => {
    expect(exercise.past).toEqual([
      {
        at: instant('2031-03-28T15:30'),
        procedure: 'employment/small',
        move: 'submit',
        answers: { worked: 'no', when: 'later' },
        papers: {},
      },
    ]);
  });

  it('has a seed that never changes, and that another scenario does not have', () => {
    expect(exercise.seed).toBe(874_169);
    expect(Number.isSafeInteger(exercise.seed)).toBe(true);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(exercise))).toEqual(exercise);
  });
});

describe('a mistake in scenario.yaml is named with its line and its cure', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['an unknown key', 'goal: paid', 'gaol: paid', `${main}:29: "gaol" means nothing here. Did you mean "goal"?`],
    [
      'a nested unknown key',
      'hours: 12',
      'hour: 12',
      `${main}:11: "situation.work.0.hour" means nothing here. Did you mean "hours"?`,
    ],
    ['a missing line', 'minutes: 10\n', '', `${main}:1: "minutes" is missing. Add the line.`],
    [
      'a day that does not exist',
      'opens: 2031-03-29',
      'opens: 2031-02-29',
      `${main}:4: "opens" "2031-02-29" is not a date of the calendar. Write it as 2031-03-29, or 2031-03-29T15:30 where the hour matters.`,
    ],
    [
      'a beginning after the opening',
      'begins: 2031-03-28',
      'begins: 2031-03-30',
      `${main}:3: the case begins on 2031-03-30, after the learner arrives (2031-03-29). Put an earlier date, or remove the line.`,
    ],
    [
      'a past after the opening',
      '2031-03-28T15:30',
      '2031-04-01',
      `${main}:16: "2031-04-01" is not between the beginning (2031-03-28) and the opening (2031-03-29). Change the date, or add an earlier "begins:".`,
    ],
    [
      'an expected day before the opening',
      '2031-05-15',
      '2031-03-15',
      `${main}:32: the goal is expected by 2031-03-15, before the learner arrives (2031-03-29). Put a later date.`,
    ],
    [
      'a duration in months',
      'P4D',
      'P1M',
      `${main}:26: "injects.0.after" "P1M" is not a length of time. Write P4D for four days, P2W for two weeks, PT15M for fifteen minutes.`,
    ],
    [
      'an unknown procedure',
      'employment/small',
      'employment/smal',
      `${main}:1: there is no procedure "employment/smal". Did you mean "employment/small"?`,
    ],
    [
      'an unknown persona',
      'persona: samira',
      'persona: samir',
      `${main}:2: there is no persona "samir" in scenarios/personas/. Did you mean "samira"?`,
    ],
    [
      'an unknown level',
      'first-steps',
      'first-step',
      `${main}:5: "level" is "first-step", which does not exist. Did you mean "first-steps"?`,
    ],
    [
      'an unknown competence',
      'digcomp-2.3',
      'digcomp-2.9',
      `${main}:7: "skills.0" "digcomp-2.9" is not a competence of DigComp. Write for example digcomp-2.3.`,
    ],
    [
      'an unknown goal',
      'goal: paid',
      'goal: payed',
      `${main}:29: "payed" is not a state of employment/small. Did you mean "paid"?`,
    ],
    [
      'an unknown state',
      'when: received',
      'when: recieved',
      `${main}:25: "recieved" is not a state of employment/small. Did you mean "received"?`,
    ],
    [
      'an unknown event',
      'event: requestDocument',
      'event: askDocument',
      `${main}:27: "askDocument" is not an event of employment/small. Choose among: submit, requestDocument, attachPayslip.`,
    ],
    [
      'an inject whose state comes too late for its event',
      'when: received',
      'when: paid',
      `${main}:27: after "paid", nothing in employment/small reacts to "requestDocument": this inject can never fire. Name an earlier state, or an event that is understood then.`,
    ],
    [
      'an inject dated before the beginning',
      'when: received\n    after',
      'at: 2030-01-01\n    after',
      `${main}:25: "2030-01-01" is before the beginning (2031-03-28): this inject can never fire. Put a later date.`,
    ],
    [
      'an inject that slips nothing in',
      '\n    event: requestDocument',
      '',
      `${main}:25: this inject slips nothing in. Write either "event:" or "message:".`,
    ],
    [
      'an inject with a message that is not there',
      'event: requestDocument',
      'message: neighbour',
      `${main}:27: "neighbour" is not one of the messages. There is nothing to choose from: remove the line.`,
    ],
    [
      'an unknown letter',
      '[receipt, document',
      '[reciept, document',
      `${main}:31: "reciept" is not a letter of employment/small. Did you mean "receipt"?`,
    ],
    [
      'an unknown incident',
      'code-arrives-late',
      'code-late',
      `${main}:28: "incidents.0" is "code-late", which does not exist. Choose among: ${INCIDENTS.join(', ')}.`,
    ],
    [
      'an unknown move',
      'move: submit',
      'move: send',
      `${main}:17: "send" is not a move of employment/small. Choose among: submit.`,
    ],
    [
      'an unknown field',
      'worked: no',
      'work: no',
      `${main}:19: "work" is not a field of the form "update". Did you mean "worked"?`,
    ],
    [
      'an impossible answer',
      'when: later',
      'when: never',
      `${main}:20: the form "update" would refuse the answer to "when" (not-an-option). Answer it as the learner would have to.`,
    ],
    [
      'a paper that is not there',
      '  - payslip-march',
      '  - payslip-may',
      `${main}:22: document "payslip-may" is not in documents/. Add the file or remove the line.`,
    ],
    [
      'a paper listed twice',
      '  - rent-receipt',
      '  - rent-receipt\n  - rent-receipt',
      `${main}:24: document "rent-receipt" is in the drawer twice. Remove one.`,
    ],
    [
      'a proof outside the drawer',
      'payslip: payslip-march',
      'payslip: payslip-april',
      `${main}:13: document "payslip-april" is not in the drawer. Choose among: payslip-march, rent-receipt.`,
    ],
    [
      'a proof that is no payslip',
      'payslip: payslip-march',
      'payslip: rent-receipt',
      `${main}:13: document "rent-receipt" is no payslip. Name a payslip.`,
    ],
    [
      'a proof that says otherwise',
      'gross: 312.50',
      'gross: 321.50',
      `${main}:12: gross is 321.5 here and 312.5 in documents/payslip-march.yaml. Make them the same.`,
    ],
    [
      'a tenth of a cent',
      'gross: 312.50',
      'gross: 312.505',
      `${main}:12: "situation.work.0.gross" "312.505" has more than two decimals. Write the amount in euros and cents, for example 312.50.`,
    ],
    [
      'a word instead of a number',
      'minutes: 10',
      'minutes: ten',
      `${main}:6: "minutes" is "ten". Write a number instead.`,
    ],
    [
      'a word instead of a list',
      'skills: [digcomp-2.3]',
      'skills: digcomp-2.3',
      `${main}:7: "skills" is "digcomp-2.3". Write a list, one line with a hyphen for each entry, instead.`,
    ],
  ])('%s', (_name, from, to, problem) => {
    expect(problemsAfter(main, [from, to])).toContain(problem);
  });

  it('all at once', () => {
    const problems = problemsAfter(
      main,
      ['opens: 2031-03-29', 'opens: 2031-02-29\nopened: 2031-03-29\nclosed: 2031-03-30'],
      ['when: received', 'when: nowhere'],
      ['after: P4D', 'after: soon'],
      ['goal: paid', 'goal: rich'],
    );
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      `${main}:5:`,
      `${main}:6:`,
      `${main}:4:`,
      `${main}:28:`,
      `${main}:27:`,
      `${main}:31:`,
    ]);
  });
});

describe('a mistake in another file', () => {
  it('in a paper', () => {
    expect(problemsAfter(`${folder}/documents/payslip-march.yaml`, ['kind: payslip', 'kind: pay-slip'])).toEqual([
      `${folder}/documents/payslip-march.yaml:1: "kind" is "pay-slip", which does not exist. Did you mean "payslip"?`,
    ]);
  });

  it('a paper that nobody has', () => {
    const file = `${folder}/documents/payslip-may.yaml`;
    const files = scenarioFiles({ [file]: 'kind: payslip\nissuedOn: 2031-05-31\n' });
    const compiled = compile(SCENARIO_ID, files, rules);
    expect('problems' in compiled && compiled.problems.map(printProblem)).toEqual([
      `${file}:1: this document is not in the drawer of scenario.yaml. Add "payslip-may" to drawer:, or remove the file.`,
    ]);
  });

  it('in the persona: a number that may ring, an address that may exist', () => {
    const file = 'scenarios/personas/samira/persona.yaml';
    expect(problemsAfter(file, ['06 39 98', '06 12 34'], ['courriel.example', 'courriel.fr'])).toEqual([
      expect.stringMatching(`^${file}:7: "email" .+ may belong to somebody. Use an address that ends in .example.`),
      expect.stringMatching(`^${file}:8: "phone" .+ may belong to somebody. Use a number that is kept for fiction`),
    ]);
  });

  it('a persona without an account at the agency', () => {
    expect(problemsAfter('scenarios/personas/samira/persona.yaml', [/accounts:[\s\S]*/, 'accounts: {}\n'])).toEqual([
      expect.stringContaining(`${main}:2: "samira" has no account at "employment". Add it under accounts:`),
    ]);
  });

  it('in the texts: one missing, one too many, one that does not compile', () => {
    const file = `${folder}/text.en.yaml`;
    expect(problemsAfter(file, ['brief: Consigne', 'breif: Consigne'])).toEqual([
      `${file}:1: "brief" is missing. Add the line and its text.`,
      `${file}:3: "breif" is not shown anywhere. Did you mean "brief"?`,
    ]);
    expect(problemsAfter(file, ['Consigne', '"{day"'])[0]).toContain(`${file}:3: "brief" cannot be read`);
  });
});

describe('YAML that cannot be read', () => {
  it('is reported with its line, and with nothing that follows from it', () => {
    const problems = problemsAfter(main, ['level: first-steps', 'level: first: steps']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${main}:5: this is not readable YAML`));
  });

  it('a tab is explained', () => {
    expect(problemsAfter(main, ['  stillLooking', '\tstillLooking'])[0]).toMatch(
      new RegExp(`^${main}:14: this is not readable YAML .+ Indent with spaces`),
    );
  });

  it('a tag that would run code elsewhere is refused', () => {
    const problems = problemsAfter(main, ['goal: paid', 'goal: !!js/function "function () { return 1; }"']);
    expect(problems[0]).toContain(`${main}:29: this is not readable YAML`);
  });
});
