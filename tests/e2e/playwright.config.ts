import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;
/** The built site that is tried. */
const site = process.env.E2E_SITE ?? 'dist';
const port = Number(process.env.E2E_PORT ?? 4199);
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  // One more than the cores: a robot waits for what it typed to be kept, and another can act meanwhile.
  workers: 3,
  fullyParallel: true,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // The copy for work without a network has its own test: the others are not to pay for it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      // To browsers a name of a room is not this machine: its pages are no secure context, see plain-http.e2e.ts.
      // Without the part of a graphics card played by the processor, the tests take a tenth less of it.
      args: ['--host-resolver-rules=MAP salle.example 127.0.0.1', '--disable-gpu'],
    },
  },
  webServer: {
    command: `node --import tsx src/app/commands/relay.ts --site ${site} --local --strict-port --port ${port}`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
