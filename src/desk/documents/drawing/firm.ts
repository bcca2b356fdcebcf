/** The letterhead of an invented firm. */
export interface Firm {
  name: string;
  street: string;
  town: string;
  siret: string;
  phone: string;
  signatory: string;
}

const TOWN = '99 999 Valfleury-sur-Lirette';
const STREETS = ['2, place du Marché', '41, quai de la Lirette', '7, rue des Ateliers', '18, chemin des Vergers'];
const SIGNATORIES = ['A. Morvan', 'C. Delalande', 'J. Perrin', 'N. Saulnier'];

/** A firm always has the same letterhead, wherever its name appears. */
export function firm(name: string): Firm {
  const number = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const pick = (list: string[], index: number) => list[index % list.length] ?? '';
  return {
    name,
    street: pick(STREETS, number),
    town: TOWN,
    // Nine nines fail the control sum of company numbers: no firm can have this one.
    siret: `999 999 999 000${String(10 + (number % 80))}`,
    phone: `05 36 49 ${String(10 + (number % 87))} ${String(10 + (number % 71))}`,
    signatory: pick(SIGNATORIES, number),
  };
}
