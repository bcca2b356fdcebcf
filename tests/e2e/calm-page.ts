import { test as base, expect } from '@playwright/test';

/** Every end-to-end test fails when the page writes an error to the console or asks anything of another origin. */
export const test = base.extend<{ calm: undefined }>({
  calm: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, origin, href } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`request: ${href}`);
      });
      // Moving pictures and gliding pages cost a machine without a graphics card more than the test itself.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
