import { expect, test } from 'vitest';
import { instant } from '#domain/time.ts';
import { formatFor } from '#ui/text/format.ts';

const fr = formatFor('fr');
const en = formatFor('en');

test('a French day has weekday, day, month and year; day and month stay on one line', () => {
  expect(fr.day(instant('2031-03-29'))).toBe('samedi 29\u00a0mars 2031');
});

test('the first of the month is an ordinal, the others are not', () => {
  expect(fr.day(instant('2031-04-01'))).toBe('mardi 1er\u00a0avril 2031');
  expect(fr.day(instant('2031-04-11'))).toBe('vendredi 11\u00a0avril 2031');
});

test('French time is written with h, and without minutes on the hour', () => {
  expect(fr.time(instant('2031-03-29T15:30'))).toBe('15\u00a0h\u00a030');
  expect(fr.time(instant('2031-03-29T09:05'))).toBe('9\u00a0h\u00a005');
  expect(fr.time(instant('2031-03-29T15:00'))).toBe('15\u00a0h');
  expect(fr.time(instant('2031-03-29T00:00'))).toBe('0\u00a0h');
});

test('a French moment joins day and time', () => {
  expect(fr.dayTime(instant('2031-03-29T15:30'))).toBe('samedi 29\u00a0mars 2031 à 15\u00a0h\u00a030');
});

test('French amounts have narrow spaces in thousands, a comma, and a space before the euro sign', () => {
  expect(fr.money(123_456)).toBe('1\u202f234,56\u00a0€');
  expect(fr.money(63_828)).toBe('638,28\u00a0€');
  expect(fr.money(5)).toBe('0,05\u00a0€');
});

test('whole amounts carry no cents, others carry both', () => {
  expect(fr.money(60_000)).toBe('600\u00a0€');
  expect(fr.money(60_050)).toBe('600,50\u00a0€');
});

test('sizes are in octets, by thousands', () => {
  expect(fr.size(1)).toBe('1\u00a0octet');
  expect(fr.size(999)).toBe('999\u00a0octets');
  expect(fr.size(243_000)).toBe('243\u202fko');
  expect(fr.size(999_600)).toBe('1\u202fMo');
  expect(fr.size(1_234_567)).toBe('1,2\u202fMo');
  expect(fr.size(5_000_000)).toBe('5\u202fMo');
});

test('months and numbers in French', () => {
  expect(fr.month(instant('2031-03-29'))).toBe('mars 2031');
  expect(fr.number(12_345.5)).toBe('12\u202f345,5');
});

test('plain French is formatted like French', () => {
  expect(formatFor('facile')).toBe(fr);
});

test('English follows British habit', () => {
  expect(en.day(instant('2031-04-01'))).toBe('Tuesday 1\u00a0April 2031');
  expect(en.time(instant('2031-03-29T15:30'))).toBe('3:30\u00a0pm');
  expect(en.dayTime(instant('2031-03-29T15:30'))).toBe('Saturday 29\u00a0March 2031 at 3:30\u00a0pm');
  expect(en.money(123_456)).toBe('€1,234.56');
  expect(en.size(1_234_567)).toBe('1.2 MB');
  expect(en.month(instant('2031-03-29'))).toBe('March 2031');
});
