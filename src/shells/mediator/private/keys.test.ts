import { expect, test } from 'vitest';
import { characterOf, commandOf, LETTERS, PANELS, type Press } from '#shells/mediator/private/keys.ts';

const press = (more: Partial<Press>): Press => ({
  key: 'f',
  code: 'KeyF',
  alt: false,
  shift: false,
  other: false,
  inBox: false,
  onStage: false,
  ...more,
});
const chord = { alt: true, shift: true };

test('a letter alone is enough outside boxes and outside the portal', () => {
  expect(commandOf(press({}), true)).toBe('freeze');
  expect(commandOf(press({ inBox: true }), true)).toBeUndefined();
  expect(commandOf(press({ onStage: true }), true)).toBeUndefined();
});

test('whoever speaks to their computer can switch letters off that stand alone', () => {
  expect(commandOf(press({}), false)).toBeUndefined();
  expect(commandOf(press({ ...chord, key: 'F' }), false)).toBe('freeze');
});

test('with Alt and Shift a letter works while one types on the portal', () => {
  expect(commandOf(press({ ...chord, key: 'F', inBox: true, onStage: true }), true)).toBe('freeze');
});

test('a Mac writes another character with Alt, and is understood', () => {
  expect(commandOf(press({ ...chord, key: 'Ï' }), true)).toBe('freeze');
});

test('what belongs to the browser stays its own', () => {
  expect(commandOf(press({ other: true }), true)).toBeUndefined();
  expect(commandOf(press({ alt: true }), true)).toBeUndefined();
  expect(Object.values(LETTERS).filter((letter) => 'abcinptwxzqm'.includes(letter))).toEqual([]);
});

test('digits open panels, wherever a keyboard writes them', () => {
  expect(commandOf(press({ key: '&', code: 'Digit1' }), true)).toBe(`panel-${PANELS[0]}`);
  expect(commandOf(press({ ...chord, key: '5', code: 'Digit5' }), true)).toBe('panel-notes');
  expect(commandOf(press({ key: '9', code: 'Digit9' }), true)).toBeUndefined();
  expect(characterOf('panel-notes')).toBe('5');
});

test('the button of a remote control that darkens the screen hides it', () => {
  expect(commandOf(press({ key: '.', code: 'Period', onStage: true }), true)).toBe('blank');
  expect(commandOf(press({ key: '.', code: 'Period', inBox: true }), true)).toBeUndefined();
});

test('Escape hides what is shown, the question mark tells the keys', () => {
  expect(commandOf(press({ key: 'Escape', code: 'Escape', inBox: true, onStage: true }), false)).toBe('hide');
  expect(commandOf(press({ key: '?', code: 'Slash', shift: true }), false)).toBe('keys');
  expect(commandOf(press({ key: '?', code: 'Slash', shift: true, inBox: true }), false)).toBeUndefined();
});
