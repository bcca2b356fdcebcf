/**
 * What the name of everything begins with that a device keeps of workshops, led or attended: so that erasing finds all of it, and
 * can prove that nothing is left.
 */
export const KEPT = 'demarches-a-blanc/atelier/';
