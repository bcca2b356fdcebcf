import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { withSingleFilePolicy } from './content-security.ts';
import { prerendered, type Surroundings } from './prerender.ts';

const BLOCKS = 'virtual:data-blocks';
/** A module that is nothing but data, or what it inherits and data: text files, exercises, maps… */
const DATA =
  /^export (?:default|const \w+ =) ([{[][\s\S]*[}\]]);\s*$|^import inherited .*\nexport default \{\.\.\.inherited, \.\.\.(\{[\s\S]*\})\};\s*$/;
/** Below this, in characters, a block costs more than it saves. */
const SMALL = 200;

/**
 * Makes the whole site one file that opens from a disk, without server: code and styles stand in the page. What is data
 * stands in blocks of its own, which the browser does not read before they are asked for.
 */
export const singleFile = (surroundings: Surroundings): Plugin => {
  let root = '.';
  /** The name of each block of data; what several modules say stands there once. */
  const blocks = new Map<string, string>();
  return {
    name: 'single-file',
    enforce: 'post',
    apply: (config, { command }) => command === 'build' && config.mode === 'usb',
    config: () => ({
      publicDir: false,
      resolve: {
        alias: {
          'react-router': path.resolve('node_modules/react-router/dist/production/index.mjs'),
          '#backend/files/start-inspection.ts': path.resolve('src/app/single-file/start-inspection.ts'),
        },
      },
      build: {
        assetsInlineLimit: 1e8,
        chunkSizeWarningLimit: 10_000,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          // A module runs when it is first needed, as it would if it came in a file of its own.
          output: { codeSplitting: false, strictExecutionOrder: true },
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    resolveId: { filter: { id: new RegExp(`^${BLOCKS}$`) }, handler: () => `\0${BLOCKS}` },
    load: {
      filter: { id: new RegExp(`^\0${BLOCKS}$`) },
      handler: () => `export const block = (id) => JSON.parse(document.getElementById(id).textContent);`,
    },
    transform: {
      order: 'post',
      handler(code) {
        const [, whole, data = whole ?? ''] = DATA.exec(code) ?? [];
        if (data.length < SMALL || !isJson(data)) return;
        const block = blocks.get(data) ?? `data-${blocks.size + 1}`;
        blocks.set(data, block);
        const read = code.replace(data, () => `block('${block}')`);
        return { code: `import { block } from '${BLOCKS}';\n${read}`, map: null };
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/app/main.tsx', '/src/app/single-file/begin.ts'),
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        const code = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
        if (page?.type !== 'asset' || code?.type !== 'chunk') this.error('There is no page or no code to put in it.');
        const { loading } = await prerendered(root, surroundings);
        const icon = readFileSync(path.join(root, 'public/favicon.svg')).toString('base64');
        const html = String(page.source)
          .replaceAll(/\s*<(?:script[^>]*><\/script>|link rel="(?:stylesheet|icon)"[^>]*>)/g, '')
          .replace(
            '</head>',
            () =>
              `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />\n<style>${stylesIn(bundle)}</style>\n</head>`,
          )
          .replace(
            '</body>',
            () => `${loading}\n${blocksIn(blocks)}\n<script type="module">${inScript(code.code)}</script>\n</body>`,
          );
        page.source = withSingleFilePolicy(html);
        page.fileName = FILE;
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
  };
};

/** A plain name: keys and old systems do not agree on how accents are written. */
const FILE = 'demarches-a-blanc.html';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function blocksIn(blocks: ReadonlyMap<string, string>): string {
  return [...blocks]
    .map(([data, id]) => `<script type="application/json" id="${id}">${data.replaceAll('<', '\\u003c')}</script>`)
    .join('\n');
}

function stylesIn(bundle: Rolldown.OutputBundle): string {
  const sheets = Object.values(bundle).filter((file) => file.fileName.endsWith('.css'));
  return sheets.map((file) => (file.type === 'asset' ? String(file.source).trim() : '')).join('\n');
}

/** Code that may stand between `<script>` and its end. */
function inScript(code: string): string {
  return code
    .replaceAll('__VITE_PRELOAD__', 'void 0')
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
}
