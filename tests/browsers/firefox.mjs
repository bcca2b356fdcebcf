import puppeteer from 'puppeteer-core';

const CALM = { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'fr-FR,fr' };

/**
 * @param {string} executablePath
 * @returns {Promise<import('./engine.ts').Engine>}
 */
export async function openFirefox(executablePath) {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: CALM });
  const complaints = [];
  return {
    newWindow: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return windowOf(page);
    },
    complaints: () => complaints,
    close: () => browser.close(),
  };
}

const windowOf = (page) => ({
  open: async (address) => {
    await page.goto(address);
  },
  reload: async () => {
    await page.reload();
  },
  run: (task, ...words) => page.evaluate(task, ...words),
  click: (selector) => page.click(selector),
  type: (text) => (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text)),
});
