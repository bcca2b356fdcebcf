import { type BrowserContext, test as base, expect } from '@playwright/test';

/** What has gone wrong on any page of a context, from now on: errors, broken promises, breaches of the policy, other origins. */
export function complaintsIn(context: BrowserContext, origin: string | undefined): string[] {
  const complaints: string[] = [];
  // A breach of the page's security policy is an error on the console, too.
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  // A promise that nobody waits for and that fails ends here as well.
  context.on('weberror', (problem) => complaints.push(`page: ${problem.error().message}`));
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== origin) complaints.push(`request: ${asked.href}`);
  });
  return complaints;
}

/** Every end-to-end test fails when any of its windows writes an error to the console or asks anything of another origin. */
export const test = base.extend<{ calm: undefined }>({
  calm: [
    async ({ context, page, baseURL }, use) => {
      const complaints = complaintsIn(context, baseURL);
      // Moving pictures and gliding pages cost a machine without a graphics card more than the test itself.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
