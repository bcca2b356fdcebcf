import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { PAGES } from '#app/pages.ts';
import { prerendered, type Surroundings } from './prerender.ts';

type Bundle = Rolldown.OutputBundle;

/** What a session's page needs beside the code of every page: looked for among the chunks by the module that begins them. */
const AHEAD = 'src/app/session/ahead.ts';
const SESSION = ['src/app/session/session-page.tsx'];
const PORTALS = /^src\/portals\/([a-z]+)\/[a-z]+-portal\.tsx$/;

/**
 * Makes the page that every address of a built site is answered with. It may lie at any path of a host, and be served for
 * an address of any depth: so it names no file, but finds out where it lies, and fetches what the address asks for at once.
 * The start page is drawn into it ahead of time, with its styles.
 */
export const entryPage = (surroundings: Surroundings): Plugin => {
  let root = '.';
  let isDrawn = true;
  return {
    name: 'entry-page',
    apply: (config, { command }) => command === 'build' && config.mode !== 'usb',
    config: () => ({
      base: './',
      build: { rolldownOptions: { input: { index: 'index.html', ahead: AHEAD } } },
    }),
    configResolved(config) {
      root = config.root;
      isDrawn = config.build.ssr === false;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, chunk, path: page }) {
        if (page !== '/index.html' || !bundle || !chunk || !isDrawn) return html;
        const { body, loading } = await prerendered(root, surroundings);
        const styles = [...cssOf(chunk.fileName, bundle)].map((file) => sourceOf(bundle[file]));
        return html
          .replaceAll(
            /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet|icon)"[^>]*>)/g,
            '',
          )
          .replace(
            '</head>',
            () => `<style>${styles.join('').trim()}</style>\n<script>${boot(chunk, bundle, root)}</script>\n</head>`,
          )
          .replace('<div id="root"></div>', () => `<div id="root">${body}</div>\n${loading}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        // Hosts that answer unknown addresses with a page of this name find the app there, too.
        if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      },
    },
  };
};

function boot(main: Rolldown.OutputChunk, bundle: Bundle, root: string): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const name = ({ facadeModuleId }: Rolldown.OutputChunk) =>
    facadeModuleId ? path.relative(root, facadeModuleId).replaceAll(path.sep, '/') : '';
  const start = closureOf([main.fileName], bundle);
  const session = closureOf(
    chunks.filter((chunk) => SESSION.includes(name(chunk))).map(({ fileName }) => fileName),
    bundle,
  ).filter((file) => !start.includes(file));
  const portals = chunks.flatMap((chunk) => {
    const agency = PORTALS.exec(name(chunk))?.[1];
    const own = closureOf([chunk.fileName], bundle).filter((file) => !start.includes(file) && !session.includes(file));
    return agency ? [[agency, own] as const] : [];
  });
  const ahead = chunks.find((chunk) => name(chunk) === AHEAD)?.fileName;
  const files = {
    main: main.fileName,
    start: start.filter((file) => file !== main.fileName),
    ahead,
    session,
    agencies: Object.fromEntries(portals),
  };
  return readFileSync(path.join(import.meta.dirname, 'boot.js'), 'utf8')
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .replace('PAGES', () => JSON.stringify(PAGES))
    .replaceAll(/FILES\b/g, () => 'files')
    .replace('(() => {', () => `(() => {const files=${JSON.stringify(files)};`);
}

/** Chunks and everything they import before they can run. */
function closureOf(fileNames: string[], bundle: Bundle): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') return;
    found.add(file);
    chunk.imports.forEach(add);
  };
  fileNames.forEach(add);
  return [...found];
}

function cssOf(main: string, bundle: Bundle): Set<string> {
  const files = closureOf([main], bundle)
    .toReversed()
    .map((file) => bundle[file]);
  return new Set(files.flatMap((file) => (file?.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [])));
}

function sourceOf(file: Bundle[string] | undefined): string {
  return file?.type === 'asset' ? String(file.source) : '';
}
