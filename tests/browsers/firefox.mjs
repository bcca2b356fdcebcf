import puppeteer from 'puppeteer-core';

const CALM = { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'fr-FR,fr' };
/** Firefox gives up the modules a page was still fetching when one leaves it, and says so. */
const GIVEN_UP = /error loading dynamically imported module/;

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
      let isLeaving = false;
      const note = (complaint) => {
        if (!(isLeaving && GIVEN_UP.test(complaint))) complaints.push(complaint);
      };
      page.on('pageerror', (error) => note(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') note(message.text());
      });
      const leave = async (navigate) => {
        isLeaving = true;
        await navigate();
        isLeaving = false;
      };
      return windowOf(page, leave);
    },
    complaints: () => complaints,
    close: () => browser.close(),
  };
}

const windowOf = (page, leave) => ({
  open: (address) => leave(() => page.goto(address)),
  reload: () => leave(() => page.reload()),
  run: (task, ...words) => page.evaluate(task, ...words),
  click: (selector) => page.click(selector),
  type: (text) => (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text)),
});
