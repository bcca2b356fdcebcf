import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { chunkGroups } from '#app/build/chunk-groups.ts';
import { REGISTERS } from '#app/build/opening-code.ts';
import { PAGES } from '#app/pages.ts';
import { prerendered, type Surroundings } from './prerender.ts';

type Bundle = Rolldown.OutputBundle;

/** What a session's page needs beside the code of every page: looked for among the chunks by the module that begins them. */
const AHEAD = 'src/app/session/ahead.ts';
const SESSION = 'src/app/session/session-page.tsx';
const HOME = 'src/app/home/home-page.tsx';
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
      // Its package names the code for development alone.
      resolve: { alias: { 'react-router': path.resolve('node_modules/react-router/dist/production/index.mjs') } },
      build: {
        rolldownOptions: {
          input: { index: 'index.html', ahead: AHEAD },
          output: { codeSplitting: chunkGroups(process.cwd()) },
        },
      },
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
        const styles = [...cssOf([chunk.fileName, ...chunksNamed(HOME, bundle, root)], bundle)].map((file) =>
          sourceOf(bundle[file]),
        );
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
  const name = (chunk: Rolldown.OutputChunk) => nameOf(chunk, root);
  const start = closureOf([main.fileName], bundle);
  const named = (module: string) => chunksNamed(module, bundle, root);
  const session = closureOf(named(SESSION), bundle).filter((file) => !start.includes(file));
  const portals = chunks.flatMap((chunk) => {
    const agency = PORTALS.exec(name(chunk))?.[1];
    const own = closureOf([chunk.fileName], bundle).filter((file) => !start.includes(file) && !session.includes(file));
    return agency ? [[agency, own] as const] : [];
  });
  const sheets = (files: string[]) =>
    [...cssOf(files, bundle)].filter((file) => !cssOf([main.fileName], bundle).has(file));
  const files = {
    main: main.fileName,
    start: start.filter((file) => file !== main.fileName),
    home: closureOf(named(HOME), bundle).filter((file) => !start.includes(file)),
    words: Object.fromEntries(
      REGISTERS.map((register) => [register, closureOf(named(`\0virtual:start-page/${register}`), bundle)]),
    ),
    ahead: named(AHEAD)[0],
    session: [...session, ...sheets(session)],
    agencies: Object.fromEntries(portals.map(([agency, own]) => [agency, [...own, ...sheets(own)]])),
  };
  return readFileSync(path.join(import.meta.dirname, 'boot.js'), 'utf8')
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .replace('PAGES', () => JSON.stringify(PAGES))
    .replaceAll(/FILES\b/g, () => 'files')
    .replace('(() => {', () => `(() => {const files=${JSON.stringify(files)};`);
}

/** The module that a chunk begins with. */
function nameOf({ facadeModuleId: id }: Rolldown.OutputChunk, root: string): string {
  return id?.startsWith(root) ? path.relative(root, id).replaceAll(path.sep, '/') : (id ?? '');
}

function chunksNamed(module: string, bundle: Bundle, root: string): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && nameOf(file, root) === module ? [file.fileName] : [],
  );
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

function cssOf(roots: string[], bundle: Bundle): Set<string> {
  const files = closureOf(roots, bundle)
    .toReversed()
    .map((file) => bundle[file]);
  return new Set(files.flatMap((file) => (file?.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [])));
}

function sourceOf(file: Bundle[string] | undefined): string {
  return file?.type === 'asset' ? String(file.source) : '';
}
