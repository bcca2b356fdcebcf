import { layers, NODE_CODE, TESTING, TESTS_AND_STORIES } from './layers.mjs';

// With the last one, a test reads a square code back as a phone would.
const TEST_PACKAGES = ['vitest', 'fast-check', 'msw', 'storybook', '@storybook/[^/]+', 'react', 'react-dom', 'qr'];

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
const folder = (name) => `^src/${name}/`;
const inPackages = (names) => `node_modules/(@types/)?(${names.join('|')})/`;
const allowed = (values) => (values.length > 0 ? values.join(', ') : 'nothing');

/** @param {(typeof layers)[number]} layer */
function rulesOf(layer) {
  if (layer.layers.includes('*')) return [];
  const { name, why, packages } = layer;
  const everyLayer = [name, ...layer.layers];
  const summary = `${name} may import ${allowed(layer.layers)}.`;
  return [
    {
      name: `${name}-layers`,
      comment: `${summary} ${why}`,
      severity: 'error',
      from: { path: folder(name), pathNot: TESTS_AND_STORIES },
      to: { path: '^(src|scenarios|tests|[.]storybook)/', pathNot: everyLayer.map(folder) },
    },
    {
      name: `${name}-layers-in-tests`,
      comment: `${summary} Its tests and stories may use src/${TESTING} besides. ${why}`,
      severity: 'error',
      from: { path: `${folder(name)}.+${TESTS_AND_STORIES}` },
      to: { path: '^(src|scenarios|[.]storybook)/', pathNot: [...everyLayer, TESTING].map(folder) },
    },
    {
      name: `${name}-packages`,
      comment: `Packages that ${name} may import: ${allowed(packages)}. ${why}`,
      severity: 'error',
      from: { path: folder(name), pathNot: TESTS_AND_STORIES },
      to: { dependencyTypes: NPM, ...(packages.length > 0 ? { pathNot: inPackages(packages) } : {}) },
    },
    {
      name: `${name}-packages-in-tests`,
      comment: `Tests and stories of ${name} may import: ${allowed([...packages, ...TEST_PACKAGES])}.`,
      severity: 'error',
      from: { path: `${folder(name)}.+${TESTS_AND_STORIES}` },
      to: { dependencyTypes: NPM, pathNot: inPackages([...packages, ...TEST_PACKAGES]) },
    },
    ...islandsOf(layer),
  ];
}

/** Islands share only what lies in the folders above them, and what lies above them knows no island. */
function islandsOf({ name, islands }) {
  if (!islands) return [];
  const island = `${folder(name)}${'[^/]+/'.repeat(islands)}`;
  const itself = Array.from({ length: islands }, (_, index) => `$${index + 1}/`).join('');
  return [
    {
      name: `${name}-islands`,
      comment: `Each folder of ${name} is an island: removing one must not break another. Share through a lower layer.`,
      severity: 'error',
      from: { path: `${folder(name)}${'([^/]+)/'.repeat(islands)}` },
      to: { path: island, pathNot: `${folder(name)}${itself}` },
    },
    {
      name: `${name}-islands-by-the-back-door`,
      comment: `What the folders of ${name} share must not import one of them. Put islands together in src/app.`,
      severity: 'error',
      from: { path: folder(name), pathNot: island },
      to: { path: island },
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers.flatMap(rulesOf),
    {
      name: 'testing-stays-in-tests',
      comment: 'Builders and players invent data. Only tests, stories, tests/ and .storybook/ may use them.',
      severity: 'error',
      from: { path: '^src/', pathNot: [folder(TESTING), TESTS_AND_STORIES] },
      to: { path: folder(TESTING) },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'What several tests share belongs in src/testing.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: [TESTS_AND_STORIES, '^tests/', '^[.]storybook/'] },
    },
    {
      name: 'node-only-in-programs',
      comment: 'Pages have no file system. Node modules belong in src/app/commands, src/app/build and *.node.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: NODE_CODE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'programs-stay-out-of-pages',
      comment: 'A file that needs Node would break the page that imports it.',
      severity: 'error',
      from: { path: '^src/', pathNot: NODE_CODE },
      to: { path: ['[.]node[.]ts$', '^src/app/(commands|build)/', '^src/workshop/relay/'] },
    },
    {
      name: 'development-packages-stay-at-home',
      comment: 'What ships must be listed in dependencies, so that an install for production is complete.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...NODE_CODE, TESTS_AND_STORIES, folder(TESTING)] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere, or to a package that package.json does not list.',
      severity: 'error',
      // The packages of tests/browsers are its own, and come when its command is run.
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^puppeteer-core$', '^selenium-webdriver(?:/|$)'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|storybook-static)/' },
    // Imports of types count too: the table is about what a layer knows, not only about what it runs.
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
    cache: false,
  },
};
