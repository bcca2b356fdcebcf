import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { nearest } from '#content/spelling.ts';

/** The drawer and the folder `documents/` name the same papers, each once. */
export const drawerIsFilled: Check = (context) => {
  const listed = entriesOf(context.scenario.drawer);
  const known = Object.keys(context.documents);
  const absent = listed
    .filter(([, id]) => !known.includes(id))
    .map(([index, id]) => {
      const meant = nearest(id, known);
      const cure = meant ? `Did you mean "${meant}"?` : 'Add the file or remove the line.';
      return problemAt(context, ['drawer', index], `document "${id}" is not in documents/.`, cure);
    });
  const twice = listed
    .filter(([index, id]) => listed.some(([earlier, other]) => earlier < index && other === id))
    .map(([index, id]) =>
      problemAt(context, ['drawer', index], `document "${id}" is in the drawer twice.`, 'Remove one.'),
    );
  const named = new Set(listed.map(([, id]) => id));
  const idle = Object.entries(context.documents)
    .filter(([id]) => !named.has(id))
    .map(([id, { yaml }]) => ({
      file: yaml.file,
      line: 1,
      what: `this document is not in the drawer of scenario.yaml.`,
      cure: `Add "${id}" to drawer:, or remove the file.`,
    }));
  return [...absent, ...twice, ...idle];
};
