import { test as base, expect } from '@playwright/test';
import type { BrowserWindow, Engine } from './engine.ts';
import { openFirefox } from './firefox.mjs';
import { Robot } from './robot.ts';

export interface Options {
  /** Where the browser lies on this machine. */
  executable: string;
  /** What stands before the address of a page: a host, or the single file. */
  site: string;
}

/** Every test fails when a page complained. */
export const test = base.extend<Options & { engine: Engine; window: BrowserWindow; robot: Robot }>({
  executable: ['', { option: true }],
  site: ['', { option: true }],
  engine: async ({ executable }, use) => {
    const engine = await openFirefox(executable);
    await use(engine);
    const complaints = engine.complaints();
    await engine.close();
    expect(complaints).toEqual([]);
  },
  window: async ({ engine }, use) => use(await engine.newWindow()),
  robot: async ({ window }, use) => use(new Robot(window)),
});

export { expect };
