import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { cureFor } from '#content/spelling.ts';

/** The letters expected are letters of the procedure or of its sign-in, each named once. */
export const lettersExist: Check = (context) => {
  const { scenario, procedure, rules } = context;
  if (!procedure) return [];
  const signIn = procedure.signIn ? rules[procedure.signIn] : undefined;
  const known = [...Object.keys(procedure.letters), ...Object.keys(signIn?.letters ?? {})];
  const listed = entriesOf(scenario.expect?.letters);
  return listed.flatMap(([index, letter]) => {
    const place = ['expect', 'letters', index];
    if (!known.includes(letter)) {
      return [problemAt(context, place, `"${letter}" is not a letter of ${procedure.id}.`, cureFor(letter, known))];
    }
    const twice = listed.some(([earlier, other]) => earlier < index && other === letter);
    return twice ? [problemAt(context, place, `"${letter}" is listed twice.`, 'Keep its first arrival only.')] : [];
  });
};
