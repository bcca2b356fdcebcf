import type { Letter } from '#domain/letter.ts';
import { instant } from '#domain/time.ts';

/** E-mails for stories: letters that the employment agency really sends, with plausible values. */

const from = { agency: 'employment', channel: 'email' } as const;
const month = { month: instant('2031-03-01') };
const opens = { day: instant('2031-03-28') };
const lastDay = { day: instant('2031-04-15T23:59') };

export const codeLetter: Letter = {
  ...from,
  id: 'letter-3',
  procedure: 'employment/sign-in',
  letter: 'code',
  words: 'procedures/employment/sign-in:letters.code',
  at: instant('2031-03-29T09:04'),
  values: { code: '482913', minutes: 15, until: { time: instant('2031-03-29T09:19') } },
  read: false,
};

export const longLetter: Letter = {
  ...from,
  id: 'letter-2',
  procedure: 'employment/monthly-update',
  letter: 'registration-ended',
  words: 'procedures/employment/monthly-update:letters.registration-ended',
  at: instant('2031-03-28T08:30'),
  values: { month, opens, lastDay, ended: { day: instant('2031-04-16') } },
  link: { site: 'employment', page: '/register-again' },
  read: false,
};

export const openingLetter: Letter = {
  ...from,
  id: 'letter-1',
  procedure: 'employment/monthly-update',
  letter: 'window-open',
  words: 'procedures/employment/monthly-update:letters.window-open',
  at: instant('2031-03-12T06:00'),
  values: { month, opens, lastDay },
  link: { site: 'employment', page: '/update' },
  read: true,
};
