import { describe, expect, it } from 'vitest';
import { constantsIn, textUses } from '#content/text-uses.ts';

const uses = (code: string) =>
  textUses('src/desk/mailbox.tsx', code)
    .filter(({ strict }) => strict)
    .map(({ line, namespace, path }) => `${line} ${namespace}:${path}`);
const loose = (code: string) =>
  textUses('src/desk/mailbox.tsx', code)
    .filter(({ strict }) => !strict)
    .map(({ path }) => path);

describe('the code asks for a text', () => {
  it('by its path', () => {
    expect(uses("const t = useText('desk');\nreturn <h1>{t('mailbox.title', { n: 1 })}</h1>;")).toEqual([
      '2 desk:mailbox.title',
    ]);
  });

  it('by one of two paths, whatever it compares', () => {
    expect(uses("const t = useText('desk');\nt(kind === 'sms' ? 'phone.title' : 'mailbox.title');")).toEqual([
      '2 desk:phone.title',
      '2 desk:mailbox.title',
    ]);
  });

  it('by a path with a gap', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be read.
    expect(uses('const t = useText(`procedures/${id}`); t(`letters.${letter.id}.subject`);')).toEqual([
      '1 procedures/*:letters.*.subject',
    ]);
  });

  it('in a namespace that many files share by name', () => {
    const constants = new Map(constantsIn("/** Ours. */\nexport const PORTAL_TEXTS = 'portals/employment';"));
    const [use] = textUses('a.tsx', "const t = useText(PORTAL_TEXTS); t('title');", constants);
    expect(use).toMatchObject({ namespace: 'portals/employment', path: 'title', strict: true });
  });

  it('that every portal says, and a portal may say otherwise', () => {
    const code = "const t = usePortalText(); t('waiting');";
    expect(uses(code)).toEqual(['1 portal-kit:waiting']);
    expect(textUses('a.tsx', code)).toContainEqual(expect.objectContaining({ namespace: '*', path: 'waiting' }));
  });

  it('with its words marked', () => {
    expect(uses("const t = useText('desk');\nt.rich('a', { n: 1 });\nt.marked('b');")).toEqual([
      '2 desk:a',
      '3 desk:b',
    ]);
  });

  it('in two namespaces at once', () => {
    expect(uses("const t = useText('desk'); const ui = useText('ui'); t('a'); ui('b'); closeUi('c');")).toEqual([
      '1 desk:a',
      '1 ui:b',
    ]);
  });

  it('as data', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be read.
    expect(uses("const ref = { key: 'ui:yes' };\nconst other = { key: `procedures/${p}:facts.${f}` };")).toEqual([
      '1 ui:yes',
      '2 procedures/*:facts.*',
    ]);
  });
});

describe('what is not written in the call', () => {
  it('counts as perhaps used', () => {
    expect(loose("const KEYS = { a: 'status.sent' };\nconst t = useText(namespace);\nt('x.y');")).toEqual(
      expect.arrayContaining(['status.sent', 'x.y']),
    );
    expect(loose("const t = useText('desk'); const key = open ? 'show' : 'hide'; t(key);")).toEqual(
      expect.arrayContaining(['show', 'hide']),
    );
  });

  it('nor does a question require an answer', () => {
    expect(uses("const t = useText('desk'); t.has('perhaps');")).toEqual([]);
  });

  it('strings handed to another function are not paths', () => {
    expect(uses("const t = useText('desk'); t(path(field, 'label'));")).toEqual([]);
  });
});

it('comments, addresses and apostrophes between tags do not confuse it', () => {
  const code =
    "// t('old.key')\nconst t = useText('desk'); /* don't */\nconst a = 'https://x.example'; <p>it's</p>\nconst quote = /['`]/;\nt('new.key');";
  expect(uses(code)).toEqual(['5 desk:new.key']);
});
