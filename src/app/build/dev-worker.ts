import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const WORKER_ADDRESS = '/mockServiceWorker.js';

/**
 * Serves MSW's worker in development straight from the installed package, so that public/ holds no copy that could
 * fall behind. The shipped app answers requests inside the page and has no use for this file.
 */
export const devWorker = (): Plugin => ({
  name: 'dev-worker',
  apply: 'serve',
  configureServer(server) {
    const file = new URL('../../../node_modules/msw/lib/mockServiceWorker.js', import.meta.url);
    server.middlewares.use(async (request, response, next) => {
      if (request.url?.split('?')[0] !== WORKER_ADDRESS) return next();
      try {
        const worker = await readFile(file);
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(worker);
      } catch (problem) {
        next(problem);
      }
    });
  },
});
