import { bankFacts } from '#desk/documents/paper.facts.ts';
import type { Persona } from '#domain/persona.ts';

/** The account that bank details print: the persona's own where the exercise gives one, cut into the parts of a RIB. */
export function bankAccountOf({ numbers: { iban } }: Pick<Persona, 'numbers'>): typeof bankFacts {
  if (!iban) return bankFacts;
  return {
    ...bankFacts,
    bank: iban.slice(4, 9),
    branch: iban.slice(9, 14),
    account: iban.slice(14, 25),
    key: iban.slice(25),
    iban: iban.replace(/(.{4})(?=.)/g, '$1 '),
  };
}
