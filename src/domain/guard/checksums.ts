/** Luhn's sum, on cards and company numbers. Nothing but zeros passes it too, and is nobody's. */
export function passesLuhn(digits: string): boolean {
  if (/^0*$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** What is left of a number of any length after dividing by 97. */
export const modulo97 = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
