import { expect, test } from 'vitest';
import type { Entry } from '#domain/log.ts';
import { fold } from '#engine/session/fold.ts';
import { questionsOn } from '#explain/papers/questions.ts';
import { sentFiles } from '#explain/papers/sent-files.ts';
import { daysLater, paperChosen, papersSent, papersSetting } from '#testing/paper-moments.ts';

const setting = papersSetting();
const told = (log: readonly Entry[]) =>
  sentFiles(setting, fold(setting, log)).map(({ upload, state, reason }) => [upload.paper?.id, state, reason]);

const blurred = papersSent(setting, { 'document-1': 'card-blurred', 'document-2': 'payslip' });
const read = daysLater(setting, blurred, 7);

test('nothing is betrayed before somebody has read', () => {
  expect(told(blurred)).toEqual([
    ['payslip', 'unread', undefined],
    ['card-blurred', 'unread', undefined],
  ]);
});

test('once an agent has read, what they found is told with their message', () => {
  expect(told(read)).toEqual([
    ['payslip', 'good', undefined],
    ['card-blurred', 'refused', 'unreadable'],
  ]);
  const refused = sentFiles(setting, fold(setting, read)).find(({ state }) => state === 'refused');
  expect(refused?.letter?.letter).toBe('document-request');
});

test('a file that was refused and sent again still says why', () => {
  expect(told(papersSent(setting, { 'document-1': 'card' }, read))).toEqual([
    ['card', 'unread', undefined],
    ['payslip', 'good', undefined],
    ['card-blurred', 'refused', 'unreadable'],
  ]);
});

test('what only waits on the site was sent to nobody', () => {
  expect(told(paperChosen(setting, papersSent(setting, {}), 'document-1', 'card'))).toEqual([
    ['card', 'chosen', undefined],
  ]);
});

test('the questions stay open until the agent has read, who stops at the first no', () => {
  const [first] = sentFiles(setting, fold(setting, blurred));
  const replies = (...of: Parameters<typeof questionsOn>) => new Set(questionsOn(...of).map(({ reply }) => reply));
  expect(replies('unread', undefined, first?.wanted)).toEqual(new Set(['waiting']));
  expect(replies('good', undefined, first?.wanted)).toEqual(new Set(['fine']));
  expect(questionsOn('refused', 'wrong-month', first?.wanted).map(({ reply }) => reply)).toEqual([
    'fine',
    'fine',
    'bad',
    'skipped',
    'skipped',
    'skipped',
  ]);
});
