import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/form.ts';
import type { Paper } from '#domain/paper.ts';
import { monthlyUpdate } from '#procedures/employment/monthly-update/monthly-update.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

const nothingElse: Answers = {
  training: 'no',
  'sick-leave': 'no',
  maternity: 'no',
  retirement: 'no',
  invalidity: 'no',
};
const noWork: Answers = { worked: 'no', ...nothingElse, 'still-looking': 'yes' };
const oneEmployer: Answers = {
  worked: 'yes',
  'employer-count': '1',
  'employer-1-name': 'Boulangerie Lirette',
  'employer-1-hours': '10',
  'employer-1-gross': '200,00',
  'payslip-1-when': 'later',
  ...nothingElse,
  'still-looking': 'yes',
};
const FULL_MONTH = 30 * 3_000;
const WITH_200_GROSS = FULL_MONTH - 14_000;

function nadia(drawer: Paper[] = [aPayslip()]) {
  const { signIn: _door, ...withoutSignIn } = monthlyUpdate;
  return new CaseInHand({ [monthlyUpdate.id]: withoutSignIn }, anExercise({ drawer }));
}

describe('the window', () => {
  it('opens on the 28th, with an e-mail', () => {
    const { signIn: _door, ...rules } = monthlyUpdate;
    const early = new CaseInHand({ [rules.id]: rules }, anExercise({ opens: Date.UTC(2031, 2, 27, 10) }));
    expect(early.is('notOpenYet')).toBe(true);
    expect(early.try('submit', noWork)?.reason).toBe('not-now');
    expect(early.waitUntil('2031-03-28').is('toDo')).toBe(true);
    expect(early.letters).toEqual(['window-open']);
  });

  it('is open until midnight of the 15th', () => {
    expect(nadia().waitUntil('2031-04-15T23:59').is('toDo')).toBe(true);
    expect(nadia().waitUntil('2031-04-16').is('registrationEnded')).toBe(true);
  });

  it('reminds on the 10th, unless the update was sent', () => {
    expect(nadia().waitUntil('2031-04-10T09:00').letters).toContain('reminder');
    expect(nadia().do('submit', noWork).waitUntil('2031-04-10T09:00').letters).not.toContain('reminder');
  });
});

describe('an update without work', () => {
  it('is stamped at once, computed at night and paid three working days later', () => {
    const update = nadia().do('submit', noWork);
    expect(update.is('received')).toBe(true);
    expect(update.letters).toContain('receipt');
    expect(update.waitUntil('2031-03-30T03:00').is('paymentOrdered')).toBe(true);
    expect(update.waitUntil('2031-04-03T07:59').payments).toEqual([]);
    expect(update.waitUntil('2031-04-03T08:00').payments).toEqual([['balance', FULL_MONTH]]);
    expect(update.is('paid')).toBe(true);
  });

  it('is refused with the question named when one is left out', () => {
    const { maternity: _left, ...incomplete } = noWork;
    expect(nadia().try('submit', incomplete)).toEqual({
      reason: 'answers',
      problems: [{ field: 'maternity', code: 'missing' }],
    });
  });
});

describe('an update with work', () => {
  it('pays an advance of 80 % while the payslip is missing, and the rest once it was read', () => {
    const update = nadia().do('submit', oneEmployer).waitUntil('2031-04-03T08:00');
    expect(update.payments).toEqual([['advance', WITH_200_GROSS * 0.8]]);
    expect(update.is('awaitingPayslips')).toBe(true);
    update.do('attachPayslip', { 'payslip-1': update.send('payslip') });
    expect(update.is('checkingPayslips')).toBe(true);
    update.waitUntil('2031-04-20');
    expect(update.payments).toEqual([
      ['advance', WITH_200_GROSS * 0.8],
      ['balance', WITH_200_GROSS * 0.2],
    ]);
  });

  it('pays all at once when the payslip comes with it', () => {
    const update = nadia();
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    expect(update.waitUntil('2031-04-20').payments).toEqual([['balance', WITH_200_GROSS]]);
  });

  it('asks again for a payslip that cannot be read', () => {
    const update = nadia([aPayslip(), aPayslip({ id: 'blurred', quality: 'blurred' })]);
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('blurred') });
    update.waitUntil('2031-04-03');
    expect(update.is('payslipRefused')).toBe(true);
    expect(update.letter('document-request')?.values).toMatchObject({ reason: 'unreadable' });
    update.do('attachPayslip', { 'payslip-1': update.send('payslip') }).waitUntil('2031-04-20');
    expect(update.is('paid')).toBe(true);
  });

  it.each([
    ['of another month', 'wrongMonth', aPayslip({ facts: { ...aPayslip().facts, month: '2031-02' } })],
    ['of another person', 'wrongPerson', aPayslip({ holder: 'Paul Perrin' })],
    ['of another employer', 'otherPaper', aPayslip({ facts: { ...aPayslip().facts, employer: 'Garage Bellerive' } })],
    ['that is a rent receipt', 'otherPaper', aPayslip({ kind: 'rent-receipt' })],
  ])('refuses a paper %s', (_what, reason, paper) => {
    const update = nadia([paper]);
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    update.waitUntil('2031-04-03');
    expect(update.letter('document-request')?.values).toMatchObject({ reason });
  });

  it('writes when the payslip says something else than what was declared: the payslip counts', () => {
    const update = nadia([aPayslip({ facts: { ...aPayslip().facts, gross: 30_000 } })]);
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    update.waitUntil('2031-04-20');
    expect(update.letter('gap-found')?.values).toMatchObject({ declared: { money: 20_000 }, read: { money: 30_000 } });
    expect(update.payments).toEqual([['balance', FULL_MONTH - 21_000]]);
  });

  it('finds that too much was paid when the advance exceeds what the payslip allows', () => {
    const update = nadia([aPayslip({ facts: { ...aPayslip().facts, gross: 80_000 } })]);
    update.do('submit', oneEmployer).waitUntil('2031-04-03T08:00');
    update.do('attachPayslip', { 'payslip-1': update.send('payslip') }).waitUntil('2031-04-20');
    expect(update.is('overpaid')).toBe(true);
    const due = FULL_MONTH - 56_000;
    expect(update.letter('overpaid')?.values).toMatchObject({ difference: { money: WITH_200_GROSS * 0.8 - due } });
  });

  it('pays nothing when the pay is higher than the allowance', () => {
    const update = nadia().do('submit', { ...oneEmployer, 'employer-1-gross': '5 000,00' });
    update.waitUntil('2031-04-03T08:00');
    expect(update.payments).toEqual([]);
    expect(update.is('awaitingPayslips')).toBe(true);
  });

  it('forgets employers that were typed before "worked" became "no"', () => {
    const update = nadia().do('submit', { ...oneEmployer, worked: 'no' });
    expect(update.caseFile.answers).toEqual(noWork);
  });
});

describe('another change', () => {
  it('is looked at by an agent before the payment', () => {
    const ill: Answers = {
      ...noWork,
      'sick-leave': 'yes',
      'sick-leave-start': '10/03/2031',
      'sick-leave-end': '14/03/2031',
    };
    const update = nadia().do('submit', ill).waitUntil('2031-03-31');
    expect(update.is('reviewingSituation')).toBe(true);
    update.waitUntil('2031-04-20');
    expect(update.letters).toContain('situation-noted');
    expect(update.payments).toEqual([['balance', 25 * 3_000]]);
  });
});

describe('correcting', () => {
  it('replaces what was sent as long as the window is open', () => {
    const update = nadia().do('submit', noWork).waitUntil('2031-03-31');
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    expect(update.waitUntil('2031-04-20').payments).toEqual([['balance', WITH_200_GROSS]]);
  });

  it('is no longer possible once the window is closed', () => {
    const update = nadia().do('submit', noWork).waitUntil('2031-04-16');
    expect(update.try('submit', noWork)).toMatchObject({ reason: 'not-now' });
  });

  it('keeps registration and payment after a "no" that was a mistake', () => {
    const update = nadia().do('submit', { ...noWork, 'still-looking': 'no' });
    expect(update.is('leaving')).toBe(true);
    expect(update.letters).toContain('leaving-receipt');
    update.do('submit', noWork).waitUntil('2031-04-20');
    expect(update.is('paid')).toBe(true);
    expect(update.letters).not.toContain('registration-ended');
  });
});

describe('the end of registration', () => {
  it.each([
    ['nothing was sent', undefined],
    ['the answer stayed "no longer looking"', { ...noWork, 'still-looking': 'no' }],
  ])('comes when the window closes and %s', (_why, answers) => {
    const update = nadia();
    if (answers) update.do('submit', answers);
    update.waitUntil('2031-04-16');
    expect(update.is('registrationEnded')).toBe(true);
    expect(update.letters).toContain('registration-ended');
    expect(update.payments).toEqual([]);
  });

  it('is mended by registering again: a person checks, registration counts from the day of the request', () => {
    const update = nadia().waitUntil('2031-04-17T10:00');
    update.do('registerAgain', { 'end-reason': 'forgotten', availability: 'now', 'same-contact': 'yes' });
    expect(update.is('registeringAgain')).toBe(true);
    update.waitUntil('2031-04-22');
    expect(update.is('registeredAgain')).toBe(true);
    expect(update.letter('registered-again')?.values).toMatchObject({ from: { day: Date.UTC(2031, 3, 17, 10) } });
  });
});

describe('a mistake noticed after the window has closed', () => {
  const sentAndPaid = () => nadia([]).do('submit', noWork).waitUntil('2031-04-16');
  const mistake = (gross: string) => ({
    'mistake-about': 'forgotten-work',
    'right-gross': gross,
    'mistake-why': 'misunderstood',
  });

  it('is corrected in the space as long as the window is open', () => {
    expect(nadia().do('submit', noWork).try('reportMistake', mistake('200,00'))?.reason).toBe('not-now');
  });

  it('is reported, and an agent works the month out again', () => {
    const update = sentAndPaid().do('reportMistake', mistake('200,00'));
    expect(update.is('correcting')).toBe(true);
    expect(update.letters).toContain('mistake-received');
    expect(update.waitUntil('2031-04-18T10:00').is('overpaid')).toBe(true);
    expect(update.letter('mistake-mended')?.values).toMatchObject({
      paid: { money: FULL_MONTH },
      due: { money: WITH_200_GROSS },
      balance: 'overpaid',
    });
  });

  it('brings the difference when too much work was declared', () => {
    const update = nadia();
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    update.waitUntil('2031-04-16').do('reportMistake', mistake('0')).waitUntil('2031-04-30');
    expect(update.payments).toEqual([
      ['balance', WITH_200_GROSS],
      ['balance', FULL_MONTH - WITH_200_GROSS],
    ]);
  });

  it('changes nothing when the right pay gives the same amount', () => {
    const update = sentAndPaid().do('reportMistake', mistake('0')).waitUntil('2031-04-30');
    expect(update.letter('mistake-mended')?.values).toMatchObject({ balance: 'none' });
    expect(update.payments).toHaveLength(1);
  });
});

describe('the agent', () => {
  const reading = () => {
    const update = nadia();
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    return update.waitUntil('2031-03-30T03:00');
  };
  const decides = (update: CaseInHand, type: string, reason?: string) =>
    update.happens({ kind: 'inject', procedure: monthlyUpdate.id, event: { type, ...(reason ? { reason } : {}) } });

  it('asks for a payslip again, with a reason that the letter gives', () => {
    const update = decides(reading(), 'requestDocument', 'wrong-month');
    expect(update.is('payslipRefused')).toBe(true);
    expect(update.letter('document-request')?.values).toMatchObject({ reason: 'wrongMonth' });
  });

  it('accepts the payslips without waiting for the end of the delay', () => {
    expect(decides(reading(), 'finishReading').is('paymentOrdered')).toBe(true);
  });

  it('hands the file to somebody else, who begins again', () => {
    const update = decides(reading().waitUntil('2031-04-01'), 'passOn');
    expect(update.waitUntil('2031-04-02T12:00').is('checkingPayslips')).toBe(true);
    expect(update.waitUntil('2031-04-03T10:00').is('paymentOrdered')).toBe(true);
  });

  it('sees what was declared beside what the payslip says', () => {
    const update = nadia([aPayslip({ facts: { ...aPayslip().facts, gross: 30_000 } })]);
    update.do('submit', { ...oneEmployer, 'payslip-1-when': 'now', 'payslip-1': update.send('payslip') });
    const { caseFile, world } = update;
    const applicant = { ...update.setting.exercise.persona, account: { identifier: '', password: '' } };
    const view = monthlyUpdate.counter?.view({ caseFile, applicant, now: world.now });
    expect(view?.checks).toContainEqual({ id: 'same-pay', result: 'failed' });
    expect(view?.compared[0]).toEqual({
      id: 'gross',
      declared: { money: 20_000 },
      known: { money: 30_000 },
      from: 'employers',
      agrees: false,
    });
  });
});
