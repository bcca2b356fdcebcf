/**
 * The way through the house, written once. Dependency-cruiser's rules (dependency-cruiser.config.mjs) and the file
 * rules (file-rules.ts) are generated from this table; no other file repeats it.
 *
 * - layers:   what the layer may import besides itself; a folder inside a layer is written `engine/session`
 * - packages: npm packages its production files may import
 * - islands:  the depth at which its folders must not know each other (1: desk/mailbox, 2: procedures/tax/return)
 */
export const layers = [
  {
    name: 'domain',
    layers: [],
    packages: [],
    why: 'The vocabulary is what everybody else agrees on, so it depends on nobody.',
  },
  {
    name: 'procedures',
    layers: ['domain'],
    // The second works amounts out (`amounts/`).
    packages: ['xstate', 'publicodes'],
    islands: 2,
    why: 'A procedure is rules as data. It must run in a test, a worker or a print shop, without a page or a network.',
  },
  {
    name: 'engine',
    layers: ['domain'],
    packages: ['xstate'],
    why: 'The engine knows no procedure by name: it is handed one. That is what lets anyone add a procedure.',
  },
  {
    name: 'content',
    layers: ['domain', 'procedures', 'engine'],
    packages: ['yaml', 'valibot', '@valibot/to-json-schema', '@lingui/message-utils'],
    why: 'The compiler checks scenarios against procedures and plays them, with no screen.',
  },
  {
    name: 'api',
    layers: ['domain'],
    packages: ['valibot'],
    why: 'The contract between portals and back ends knows neither of the two.',
  },
  {
    name: 'backend',
    layers: ['domain', 'procedures', 'engine', 'api'],
    // Windows share a session with the third (`backend/sharing/`); the last three open the files that are sent, in a worker.
    packages: ['msw', 'idb', 'yjs', '@cantoo/pdf-lib', 'file-type', 'qr'],
    why: 'Back ends decode, ask the engine and encode. They never see a screen, so business rules stay out of them.',
  },
  {
    name: 'ui',
    layers: ['domain'],
    packages: ['react', 'react-dom', 'react-router', '@lingui/core'],
    why: 'Shared components know no agency and no procedure. The rules of forms as data (which page comes next) stand in domain, once.',
  },
  {
    name: 'portal-kit',
    layers: ['domain', 'api', 'ui'],
    packages: ['react', 'react-router'],
    why: 'What every portal is built from: its data over HTTP, its form journeys, its door. Knows no agency by name.',
  },
  {
    name: 'portals',
    layers: ['domain', 'api', 'ui', 'portal-kit'],
    packages: ['react', 'react-router'],
    islands: 1,
    why: 'A portal speaks HTTP and nothing else (D4), so that what the device really sends can be shown.',
  },
  {
    name: 'desk',
    layers: ['domain', 'api', 'ui'],
    // The last two make real files of practice papers (`desk/documents/making/`).
    packages: ['react', 'react-router', '@cantoo/pdf-lib', 'qr'],
    islands: 1,
    why: "The persona's mailbox, phone and papers receive what the agencies send, over HTTP like the portals.",
  },
  {
    name: 'explain',
    layers: ['domain', 'engine', 'ui'],
    packages: ['react', 'react-router'],
    why: 'Behind the screen one reads the engine. The explanation follows the rules, it never decides.',
  },
  {
    name: 'workshop',
    layers: ['domain', 'engine/session'],
    // The first two are the protocol's, on both sides; the others are the relay's (`workshop/relay/`), which no page imports.
    packages: [
      ...['valibot', 'eventsource-parser'],
      ...['fastify', '@fastify/sse', '@fastify/static', 'fast-jwt', 'ioredis', 'rate-limiter-flexible', 'prom-client'],
    ],
    why: 'A workshop carries session logs between devices and does not understand procedures.',
  },
  {
    name: 'shell-kit',
    layers: ['domain', 'engine', 'backend', 'ui', 'explain', 'workshop'],
    packages: ['react', 'react-router'],
    why: "What several roles' screens are built from: the practice browser, calendar, coach's words, what can be played by hand.",
  },
  {
    name: 'shells',
    layers: ['domain', 'engine', 'content', 'backend', 'ui', 'explain', 'shell-kit', 'workshop'],
    packages: ['react', 'react-router'],
    islands: 1,
    why: "A shell arranges a role's work around portals that app hands to it; learner, mediator and trainer stay apart.",
  },
  {
    name: 'app',
    layers: ['*'],
    packages: ['*'],
    why: 'The composition root is the only place that sees everything, scenarios/ included.',
  },
];

/** Builders and players for tests and stories: not a layer, because production code may not import it. */
export const TESTING = 'testing';

/** Where Node's own modules may be used: programs that run on a machine, never code that runs in a page. */
export const NODE_CODE = [
  '^src/app/(commands|build)/',
  '^src/content/.+[.]node[.]ts$',
  '^src/workshop/relay/',
  '^src/testing/.+[.]node[.]ts$',
  '^tests/',
  '[.]test[.]tsx?$',
];

export const TESTS_AND_STORIES = '[.](test|stories)[.]tsx?$';
