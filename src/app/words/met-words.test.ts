import { expect, it } from 'vitest';
import { type Keeper, openMetWords } from '#app/words/met-words.ts';

function memory(kept: Record<string, string> = {}): Keeper {
  return {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      delete kept[key];
    },
  };
}

it('the word met last comes first, and stands once', () => {
  const words = openMetWords(memory());
  for (const slug of ['cookie', 'code', 'cookie']) words.meet(slug);
  expect(words.slugs).toEqual(['cookie', 'code']);
});

it('the list is found again at the next visit, and a word can leave it', () => {
  const device = memory();
  const words = openMetWords(device);
  for (const slug of ['cookie', 'code', 'onglet']) words.meet(slug);
  words.forget('code');
  expect(openMetWords(device).slugs).toEqual(['onglet', 'cookie']);
});

it('an emptied list leaves nothing on the device', () => {
  const kept: Record<string, string> = {};
  const words = openMetWords(memory(kept));
  words.meet('cookie');
  words.forgetAll();
  expect(kept).toEqual({});
});

it('whoever shows the list hears of a new word, until they leave', () => {
  const words = openMetWords(memory());
  let heard = 0;
  const leave = words.subscribe(() => {
    heard += 1;
  });
  words.meet('cookie');
  leave();
  words.meet('code');
  expect(heard).toBe(1);
});

it('a device that keeps nothing, or kept something strange, does no harm', () => {
  const refuse = () => {
    throw new Error('no storage here');
  };
  const words = openMetWords({ getItem: refuse, setItem: refuse, removeItem: refuse });
  words.meet('cookie');
  expect(words.slugs).toEqual(['cookie']);
  expect(openMetWords(undefined).slugs).toEqual([]);
  for (const strange of ['{', '{"a":1}', 'null'])
    expect(openMetWords(memory({ 'words-met': strange })).slugs).toEqual([]);
});
