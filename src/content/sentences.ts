import type { CompiledMessage } from '@lingui/message-utils/compileMessage';

/** The longest sentence of a message and how many words it has; values count for one word each. */
export function longestSentence(compiled: CompiledMessage): { sentence: string; words: number } {
  return textOf(compiled)
    .split(/(?<=[.!?…;])["»”)\s\u00a0\u202f]*(?=\s|$)|\n\s*(?:\n|(?=[-•]))/u)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    .reduce((longest, next) => (next.words > longest.words ? next : longest), { sentence: '', words: 0 });
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}

/** A message with its values as `{name}`; of a choice, the longest branch. */
function textOf(compiled: CompiledMessage): string {
  return compiled
    .map((token) => {
      if (typeof token === 'string') return token;
      const branches = typeof token[2] === 'object' && token[2] !== null ? Object.values(token[2]) : [];
      const texts = branches
        .filter((branch) => Array.isArray(branch))
        .map((branch) => textOf(branch as CompiledMessage));
      return texts.sort((a, b) => wordsIn(b) - wordsIn(a))[0] ?? `{${token[0]}}`;
    })
    .join('');
}
