import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGES } from '#app/pages.ts';

const FILES = {
  main: 'main.js',
  start: ['start.js'],
  words: { fr: ['words-fr.js'], en: ['words-en.js'] },
  home: ['home.js'],
  ahead: 'ahead.js',
  session: ['session.js', 'session.css'],
  agencies: { tax: ['tax.js'] },
};

/** What the page asks for when it is opened at an address, and what it says of itself. */
function opened(address: string, register?: string) {
  const added: Record<string, unknown>[] = [];
  const page = { lang: '', dataset: {} as Record<string, string> };
  const document = {
    documentElement: page,
    head: { append: (element: Record<string, unknown>) => added.push(element) },
    createElement: (name: string) => ({ name }),
  };
  const went: string[] = [];
  const location = { pathname: address, replace: (to: string) => went.push(to) };
  const localStorage = { getItem: () => register ?? null };
  const script = readFileSync(path.join(import.meta.dirname, 'boot.js'), 'utf8');
  new Function('document', 'location', 'localStorage', 'PAGES', 'FILES', script)(
    document,
    location,
    localStorage,
    PAGES,
    FILES,
  );
  const asked = added.map(({ src, href }) => String(src ?? href)).filter((file) => /\.(?:js|css)$/.test(file));
  return { asked, page, went, main: added.find(({ src }) => String(src).endsWith('main.js')) };
}

test('at the start page, the files are asked for beside it, wherever it lies', () => {
  const wanted = ['start.js', 'words-fr.js', 'home.js', 'main.js'];
  expect(opened('/').asked).toEqual(wanted.map((file) => `/${file}`));
  expect(opened('/asso/ateliers/').asked).toEqual(wanted.map((file) => `/asso/ateliers/${file}`));
  expect(opened('/asso/index.html').asked).toEqual(wanted.map((file) => `/asso/${file}`));
  expect(opened('/asso/').page.dataset).not.toHaveProperty('loading');
});

test('at the address of a session, its code and its agency’s are asked for at once, above the address', () => {
  const { asked, page } = opened('/asso/s/tax/first-return/tax/return');
  expect(asked).toEqual([
    '/asso/ahead.js',
    '/asso/start.js',
    '/asso/words-fr.js',
    '/asso/session.js',
    '/asso/session.css',
    '/asso/tax.js',
    '/asso/main.js',
  ]);
  expect(page.dataset).toHaveProperty('loading');
});

test('in another language the drawn French page does not show', () => {
  expect(opened('/', 'en').page).toEqual({ lang: 'en', dataset: { loading: '' } });
  expect(opened('/', 'en').asked).toContain('/words-en.js');
  expect(opened('/', 'facile').page.lang).toBe('fr');
});

test('an address that no page has leads further up, until the site is found', () => {
  const { main, went } = opened('/asso/nowhere/page');
  expect(main?.src).toBe('/asso/nowhere/main.js');
  (main as { onerror: () => void }).onerror();
  expect(went).toEqual(['/asso/']);
  expect(opened('/nowhere').main).not.toHaveProperty('onerror');
});
