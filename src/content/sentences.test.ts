import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, it } from 'vitest';
import { longestSentence } from '#content/sentences.ts';

const words = (message: string) => longestSentence(compileMessageOrThrow(message)).words;

it('counts the words of the longest sentence', () => {
  expect(words('Un deux trois. Un deux trois quatre ! Un.')).toBe(4);
});

it('lets an apostrophe or a hyphen join, and signs not count', () => {
  expect(words('L’agence vous-même : « ici »')).toBe(3);
});

it('ends a sentence at a paragraph, not at the end of a line', () => {
  expect(words('Un deux\ntrois\n\nquatre cinq')).toBe(3);
});

it('takes the longest branch of a choice, and a value for one word', () => {
  expect(words('Il reste {n, plural, one {un seul jour} other {# jours}} à {name}')).toBe(7);
});

it('quotes the sentence', () => {
  expect(longestSentence(compileMessageOrThrow('Un. Un deux trois. Un deux.')).sentence).toBe('Un deux trois.');
});
