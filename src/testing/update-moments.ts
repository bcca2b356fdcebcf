import type { Exercise } from '#domain/exercise.ts';
import type { Entry } from '#domain/log.ts';
import type { Paper } from '#domain/paper.ts';
import { instant } from '#domain/time.ts';
import type { World } from '#domain/world.ts';
import { isIn } from '#engine/case/step.ts';
import { advise } from '#engine/coach/advise.ts';
import { fold } from '#engine/session/fold.ts';
import { caseOf, type Setting } from '#engine/session/setting.ts';
import { anExercise, aPayslip } from '#testing/case-in-hand.ts';
import { ruleBook } from '#testing/rule-book.ts';

const exercise = anExercise({
  id: 'employment/small-update',
  persona: {
    ...anExercise().persona,
    id: 'samira',
    firstName: 'Samira',
    lastName: 'Belkacem',
    accounts: { employment: { identifier: 'FICTIF-SAMIRA', password: 'Lune-Tasse-Velo-7', dailyAllowance: 3120 } },
  },
  begins: instant('2031-03-28'),
});

/** A month in which the persona worked a little; the payslip comes by post on the fourth of April. */
export const workedALittle: Partial<Exercise> = {
  situation: {
    stillLooking: true,
    work: [{ employer: 'Entrepôts Bellerive', hours: 14, gross: 18_200, payslip: 'payslip-bellerive' }],
  },
  drawer: [payslip({ availableFrom: instant('2031-04-04') })],
};

/** The same month; the update was sent the day before with an estimate, the payslip to follow. */
export const estimateSent: Partial<Exercise> = {
  ...workedALittle,
  opens: instant('2031-03-30T09:00'),
  past: [
    {
      at: instant('2031-03-29T18:40'),
      procedure: 'employment/monthly-update',
      move: 'submit',
      answers: {
        worked: 'yes',
        'employer-count': '1',
        'employer-1-name': 'Entrepôts Bellerive',
        'employer-1-hours': '14',
        'employer-1-gross': '182,00',
        'payslip-1-when': 'later',
        training: 'no',
        'sick-leave': 'no',
        maternity: 'no',
        retirement: 'no',
        invalidity: 'no',
        'still-looking': 'yes',
      },
      papers: {},
    },
  ],
};

/** The payslip of that work. */
export function payslip(changes: Partial<Paper> = {}): Paper {
  return aPayslip({
    id: 'payslip-bellerive',
    holder: 'Samira Belkacem',
    facts: { month: '2031-03', employer: 'Entrepôts Bellerive', hours: 14, gross: 18_200 },
    ...changes,
  });
}

/** Answers of a month without work, as a past act sends them. */
export const quietMonth = {
  worked: 'no',
  training: 'no',
  'sick-leave': 'no',
  maternity: 'no',
  retirement: 'no',
  invalidity: 'no',
  'still-looking': 'yes',
};

/** A session of the monthly update: a quiet month, unless told otherwise. */
export function updateSetting(changes: Partial<Exercise> = {}): Setting {
  return { exercise: { ...exercise, ...changes }, rules: ruleBook };
}

/** The world after the coach was followed until the update stands in a state, or after the log given. */
export function worldAt(setting: Setting, state: string, entries: readonly Entry[] = []): World {
  const log = [...entries];
  for (let acts = 0; acts < 200; acts += 1) {
    const world = fold(setting, log);
    if (isIn(caseOf(world, setting.exercise.procedure), state)) return world;
    const advice = advise(setting, world);
    if (advice.status !== 'act') break;
    log.push(...advice.entries);
  }
  throw new Error(`The coach never comes to "${state}".`);
}
