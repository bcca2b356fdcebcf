import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { cureFor } from '#content/spelling.ts';

/** The letters expected are letters of a procedure in play, of its agency's sign-in or of the post, each named once. */
export const lettersExist: Check = (context) => {
  const { scenario, procedure, rules } = context;
  if (!procedure) return [];
  const alongside = entriesOf(scenario.alongside).map(([, id]) => rules[id]);
  const doors = Object.values(rules).filter(({ signedInState }) => signedInState !== undefined);
  const posted = entriesOf(scenario.messages).flatMap(([, { id }]) => (id === undefined ? [] : [id]));
  const known = [
    ...new Set([procedure, ...alongside, ...doors].flatMap((one) => Object.keys(one?.letters ?? {}))),
    ...posted,
  ];
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
