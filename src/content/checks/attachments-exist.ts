import { type Check, entriesOf, problemAt } from '#content/check-context.ts';
import { cureFor } from '#content/spelling.ts';

/** What comes with a message is a document of the drawer that is marked as coming with one. */
export const attachmentsExist: Check = (context) => {
  const { scenario, documents } = context;
  const inDrawer = entriesOf(scenario.drawer).map(([, id]) => id);
  return entriesOf(scenario.messages).flatMap(([message, { attachments }]) =>
    entriesOf(attachments).flatMap(([index, paper]) => {
      const place = ['messages', message, 'attachments', index];
      if (!inDrawer.includes(paper)) {
        return [problemAt(context, place, `document "${paper}" is not in the drawer.`, cureFor(paper, inDrawer))];
      }
      if (documents[paper]?.draft.attached) return [];
      const what = `document "${paper}" would be in the drawer before the message is opened.`;
      return [problemAt(context, place, what, `Add "attached: true" to documents/${paper}.yaml.`)];
    }),
  );
};
