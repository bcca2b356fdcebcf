import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../../src/app/commands/processes.mjs';

/** What joining a workshop adds to a learner's page, in kB of Brotli: everything but what every page has anyway. */
export async function weighClient(): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: path.join(import.meta.dirname, 'joining.ts'), formats: ['es'] },
      minify: true,
      // Every page checks what it reads with it.
      rollupOptions: { external: ['valibot'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const weights = chunks.map((chunk) => (chunk.type === 'chunk' ? brotliCompressSync(chunk.code).length : 0));
  return weights.reduce((sum, weight) => sum + weight, 0) / 1000;
}
