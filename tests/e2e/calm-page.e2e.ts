import type { Page } from '@playwright/test';
import { complaintsIn, expect, test } from './calm-page.ts';

/** What goes wrong, and how the watch names it. */
const WRONGS: [name: string, does: (page: Page) => Promise<unknown>, complaint: RegExp][] = [
  ['an error on the console', (page) => page.evaluate(() => console.error('Aïe')), /^console: Aïe/],
  [
    'a promise that fails and that nobody waits for',
    (page) => page.evaluate(() => void Promise.reject(new Error('Oubliée'))),
    /^page: Oubliée/,
  ],
  [
    'a breach of the security policy',
    (page) => page.evaluate(() => void fetch('https://ailleurs.example/').catch(() => undefined)),
    /^console: .*Content Security Policy/,
  ],
  [
    'a request to another origin',
    (page) => page.goto('http://ailleurs.example/').catch(() => undefined),
    /^request: http:\/\/ailleurs\.example\//,
  ],
];

test('whatever goes wrong in a second window is told', async ({ browser, baseURL }) => {
  for (const [name, does, complaint] of WRONGS) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const complaints = complaintsIn(context, baseURL);
    const [second] = [await context.newPage(), await context.newPage()].slice(1) as [Page];
    await second.goto('/');
    expect(complaints, `before ${name}`).toEqual([]);
    await does(second);
    await expect.poll(() => complaints, name).toContainEqual(expect.stringMatching(complaint));
    await context.close();
  }
});
