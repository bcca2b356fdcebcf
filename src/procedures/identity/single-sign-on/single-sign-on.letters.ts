import type { LetterRule } from '#domain/procedure.ts';

/** None: the real service writes only when a connection looks unusual, see `identity/unusual-connection`. */
export const singleSignOnLetters: Record<string, LetterRule> = {};
