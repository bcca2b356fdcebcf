import type { PasswordRule } from '#domain/form.ts';

const TESTS: Record<Exclude<PasswordRule['rule'], 'length'>, RegExp> = {
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
  digit: /\d/,
  special: /[^\p{L}\d\s]/u,
};

/** Whether a password meets one rule. */
export function meets(password: string, rule: PasswordRule): boolean {
  return rule.rule === 'length' ? [...password].length >= rule.min : TESTS[rule.rule].test(password);
}

/** The rules a password does not meet yet. */
export function unmetRules(password: string, rules: PasswordRule[]): PasswordRule[] {
  return rules.filter((rule) => !meets(password, rule));
}
