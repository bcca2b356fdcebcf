import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Options } from './engine-test.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** The built site that is tried, and the single file when there is one. */
const dist = process.env.E2E_SITE ?? 'dist';
const usb = path.resolve(root, process.env.E2E_USB ?? 'dist-usb');
const singleFile = existsSync(usb) && readdirSync(usb).find((name) => name.endsWith('.html'));
const port = Number(process.env.E2E_PORT ?? 4198);
const origin = `http://127.0.0.1:${port}`;

const families = [
  { family: 'firefox', executable: process.env.FIREFOX_PATH },
  { family: 'webkit', executable: process.env.WEBKIT_DRIVER_PATH },
] as const;
const sites = [
  { name: 'hosted', site: origin },
  ...(singleFile ? [{ name: 'single file', site: `${pathToFileURL(path.join(usb, singleFile)).href}#` }] : []),
];

export default defineConfig<Options>({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/browsers',
  workers: 1,
  // The drivers of these browsers stumble now and then where the site does not.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  // However slow the machine, the rest of the integration is not kept waiting.
  globalTimeout: 480_000,
  reporter: 'list',
  projects: families.flatMap(({ family, executable }) =>
    executable
      ? sites.map(({ name, site }) => ({
          name: `${family}, ${name}`,
          use: { family, executable, site },
        }))
      : [],
  ),
  webServer: {
    command: `node --import tsx src/app/commands/relay.ts --site ${dist} --local --strict-port --port ${port}`,
    cwd: root,
    url: origin,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
