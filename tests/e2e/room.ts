import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** Two exercises, for everybody. */
export const PLAN = {
  format: 1,
  title: 'Premiers pas',
  register: 'fr',
  help: 4,
  backstage: 'always',
  asksConfidence: true,
  steps: [
    { scenarios: ['employment/first-account'], minutes: 20, cards: [] },
    { scenarios: ['tax/not-signed'], minutes: 30, cards: [] },
  ],
};

/** The laptop of a trainer: a relay of its own that serves the built site, and can be killed and started again. */
export class Laptop {
  readonly base: string;
  readonly #port: number;
  #relay: ChildProcess | undefined;

  /** Each worker of the tests has its own port. */
  constructor(worker: number) {
    this.#port = Number(process.env.E2E_PORT ?? 4199) + 10 + worker;
    this.base = `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const args = ['--site', process.env.E2E_SITE ?? 'dist', '--local', '--strict-port', '--port', String(this.#port)];
    const relay = spawn(process.execPath, ['--import', 'tsx', 'src/app/commands/relay.ts', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#relay = relay;
    let said = '';
    for await (const part of relay.stdout) {
      said += part;
      if (said.includes('/atelier')) return;
    }
    throw new Error(`The relay did not start: ${said}`);
  }

  /** As a cable that is pulled out: nobody is told. */
  async kill(): Promise<void> {
    if (!this.#relay || this.#relay.exitCode !== null) return;
    this.#relay.kill('SIGKILL');
    await once(this.#relay, 'exit');
  }
}

/** Everything that pages of a room have complained about, and everything that left them for the relay. */
export class Watchman {
  readonly complaints: string[] = [];
  /** What was sent, as text. */
  readonly sent: string[] = [];
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  watch(page: Page): Page {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // That the relay does not answer while it is dead is what is being tried.
      const isOutage = /ERR_(CONNECTION|INTERNET|INCOMPLETE|EMPTY|FAILED|SOCKET)|status of 503/.test(message.text());
      if (message.type() === 'error' && !isOutage) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== this.#base) this.complaints.push(`request: ${url.href}`);
      if (url.pathname.startsWith('/relay/'))
        this.sent.push(`${request.method()} ${url.href} ${request.postData() ?? ''}`);
    });
    return page;
  }
}

/** The trainer of a room, described by what they do. */
export class Trainer {
  readonly page: Page;
  code = '';

  private constructor(page: Page) {
    this.page = page;
  }

  static async opensTheRoom(browser: Browser, { base }: Laptop, watchman: Watchman): Promise<Trainer> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    await context.addInitScript(
      (plan) => localStorage.setItem('demarches-a-blanc/atelier/plan', plan),
      JSON.stringify(PLAN),
    );
    const trainer = new Trainer(watchman.watch(await context.newPage()));
    await trainer.page.goto(`${base}/atelier/accueil`);
    await trainer.page.getByRole('button', { name: 'Créer un atelier' }).click();
    const shown = trainer.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).first();
    trainer.code = (await shown.innerText()).trim();
    return trainer;
  }

  async goesToTheBoard(): Promise<void> {
    await this.page
      .getByRole('link', { name: 'Voir le tableau' })
      .or(this.page.getByRole('button', { name: 'Voir le tableau' }))
      .first()
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Tableau' })).toBeVisible();
  }

  async presses(name: string): Promise<void> {
    // Behind another window of the same browser, the page is drawn once a second, and a press waits for it.
    await this.page.bringToFront();
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** The tile of a seat. */
  tile(seat: number) {
    return this.page.getByRole('button', { name: new RegExp(`^Place ${seat}\\b`) });
  }
}

/** Somebody who comes into the room with a device of their own. */
export async function comesIn(browser: Browser, { base }: Laptop, code: string, watchman: Watchman): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = watchman.watch(await context.newPage());
  await page.goto(`${base}/rejoindre#${code}`);
  // Whoever comes late is led to the exercise at once, where a card opens over everything else.
  await expect(page.locator('.seat-bar')).toBeVisible();
  return page;
}

/** The number of the seat that a page shows. */
export async function seatOf(page: Page): Promise<number> {
  return Number(/Place (\d+)/.exec(await page.locator('.seat-bar').innerText())?.[1]);
}
