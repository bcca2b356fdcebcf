import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, type PluginOption } from 'vite';

/** The plugins that the start page's own modules need. */
export type Surroundings = () => PluginOption[];

export interface Prerendered {
  /** What stands in the page before any script has run. */
  body: string;
  /** The line shown while another page is on its way. */
  loading: string;
}

/** Draws the start page in French, as the browser will draw it. */
export async function prerendered(root: string, surroundings: Surroundings): Promise<Prerendered> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: surroundings(),
  });
  try {
    const { draw } = await server.ssrLoadModule('/src/app/draw-start.tsx');
    const { body, loading } = (await draw()) as Prerendered;
    const drawing = readFileSync(path.join(root, 'public/favicon.svg')).toString('base64');
    // The page does not know where it will lie: its links begin where it is, and its picture comes with it.
    const placed = body
      .replaceAll(/<link rel="preload"[^>]*>/g, '')
      .replaceAll('src="/favicon.svg"', `src="data:image/svg+xml;base64,${drawing}"`)
      .replaceAll(' href="/', ' href="./');
    return { body: placed, loading };
  } finally {
    await server.close();
  }
}
