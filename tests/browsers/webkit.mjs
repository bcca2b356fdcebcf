import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Builder, By, Key } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';

const COMPLAINT = /^CONSOLE (?!.*\b(LOG|INFO|DEBUG|WARN)\b).*/gm;

/**
 * @param {string} driverPath
 * @param {string} folder Takes the profile and the console; nothing is left in the home of who tests.
 * @returns {Promise<import('./engine.ts').Engine>}
 */
export async function openWebKit(driverPath, folder) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => screen.kill());
  const [display] = await once(screen.stdio[3], 'data');
  const consoleFile = path.join(folder, 'console.txt');
  const output = openSync(consoleFile, 'w');
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setStdio(['ignore', output, output])
    .setEnvironment({
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      // WebKit's own sandbox needs rights that a container does not give.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    })
    .build();
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await service.start())
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
      },
    })
    .build();
  let opened = 0;
  return {
    newWindow: async () => {
      // A tab: without a window manager, a second window of this driver now and then draws nothing.
      if (opened > 0) await driver.switchTo().newWindow('tab');
      opened += 1;
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
      return windowOf(driver, await driver.getWindowHandle());
    },
    complaints: () => readFileSync(consoleFile, 'utf8').match(COMPLAINT) ?? [],
    close: async () => {
      await driver.quit();
      await service.kill();
      screen.kill();
    },
  };
}

function windowOf(driver, handle) {
  const here = async () => {
    await driver.switchTo().window(handle);
    return driver;
  };
  return {
    open: async (address) => (await here()).get(address),
    reload: async () => (await here()).navigate().refresh(),
    run: async (task, ...words) => (await here()).executeScript(task, ...words),
    click: async (selector) => (await here()).findElement(By.css(selector)).click(),
    type: async (text) =>
      (await here())
        .actions()
        .sendKeys(text === '' ? Key.DELETE : text)
        .perform(),
  };
}
