import { procedures } from '#app/procedures.ts';
import type { RuleBook } from '#engine/session/setting.ts';

/** The real procedures, for tests of layers that may not know them. */
export const ruleBook: RuleBook = procedures;
