import { mkdirSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import type { BrowserWindow, Engine } from './engine.ts';
import { Robot } from './robot.ts';

export interface Options {
  /** The browser, and where it lies on this machine. */
  family: 'firefox' | 'webkit';
  executable: string;
  /** What stands before the address of a page: a host, or the single file. */
  site: string;
}

/** Every test fails when a page complained. */
export const test = base.extend<Options & { engine: Engine; window: BrowserWindow; robot: Robot }>({
  family: ['firefox', { option: true }],
  executable: ['', { option: true }],
  site: ['', { option: true }],
  engine: async ({ family, executable }, use, { outputDir }) => {
    mkdirSync(outputDir, { recursive: true });
    const engine = await opened(family, executable, outputDir);
    await use(engine);
    const complaints = engine.complaints();
    await engine.close();
    expect(complaints).toEqual([]);
  },
  window: async ({ engine }, use) => use(await engine.newWindow()),
  robot: async ({ window }, use) => use(new Robot(window)),
});

async function opened(family: Options['family'], executable: string, folder: string): Promise<Engine> {
  // Only what is tried is loaded: the other may not be on this machine.
  if (family === 'firefox') return (await import('./firefox.mjs')).openFirefox(executable);
  return (await import('./webkit.mjs')).openWebKit(executable, folder);
}

export { expect };
