import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { content } from './src/app/build/content-plugin.ts';
import { contentSecurity } from './src/app/build/content-security.ts';
import { devWorker } from './src/app/build/dev-worker.ts';
import { entryPage } from './src/app/build/entry-page.ts';
import { maps } from './src/app/build/map-plugin.ts';
import { offlineCopy } from './src/app/build/offline-copy.ts';
import { singleFile } from './src/app/build/single-file.ts';
import { slimMsw } from './src/app/build/slim-msw.ts';
import { texts } from './src/app/build/texts-plugin.ts';
import { procedures } from './src/app/procedures.ts';

const BROWSER_PACKAGES = [
  ...['react', 'react-dom', 'react-dom/client', 'react-router', 'xstate', 'msw', 'idb', 'valibot', 'publicodes'],
  ...['@cantoo/pdf-lib', 'file-type', 'qr', 'qr/decode.js'],
];
const ours = () => [texts(), content(procedures), maps(procedures)];
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  plugins: [
    ...ours(),
    react(),
    slimMsw(),
    devWorker(),
    entryPage(ours),
    singleFile(ours),
    contentSecurity(),
    offlineCopy(),
  ],
  build: {
    // Inlined files would be data: addresses, which the page's security policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
  },
  // Modules, so that a worker too loads a large library only when it needs it.
  worker: { format: 'es' },
  test: {
    testTimeout: 30_000,
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // By default one core is left idle, which halves the speed where there are two.
          maxWorkers: 2,
          // What a test replaces, it puts back: reading every module anew for each file took a third of the time.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tests/{scenarios,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') })],
        // Named ahead: a package discovered while tests run would reload the page under them.
        optimizeDeps: { include: BROWSER_PACKAGES },
        test: {
          name: 'stories',
          maxWorkers: 2,
          // Each story sets up and clears away its own world; a page of its own for every file took as long as the stories.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                chromiumSandbox: false,
                args: ['--disable-gpu'],
              },
            }),
          },
        },
      },
    ],
  },
});
