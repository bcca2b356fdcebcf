// The copy of this site that works without a network. `VERSION`, `FILES` and `FIRST` are filled in by offline-copy.ts:
// every file with its hash and its size in bytes, and the names of those without which nothing can be drawn.
const OURS = `app-${registration.scope}-`;
const NAME = OURS + VERSION;
const AT_ONCE = 4;
// Held by every page on which somebody is in the middle of something: see at-work.ts.
const AT_WORK = 'demarches-a-blanc-en-cours';
const WEIGHT = FILES.reduce((sum, [, , size]) => sum + size, 0);

const addressOf = (file) => new URL(file, registration.scope).href;

/** What an earlier copy already has is taken from there. */
async function keep(cache, [file, hash], signal) {
  const address = addressOf(file);
  const known = await cache.match(address);
  if (known?.headers.get('x-hash') === hash) return;
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || name === NAME) continue;
    const older = await (await caches.open(name)).match(address);
    if (older?.headers.get('x-hash') === hash) return cache.put(address, older);
  }
  // The names of assets change with their content: what the browser has of them is right.
  const isAsset = file.startsWith('assets/');
  const answer = await fetch(address, { cache: isAsset ? 'default' : 'no-cache', signal });
  // Some hosts answer for a file that is missing with their start page.
  const isOther = isAsset && answer.headers.get('content-type')?.includes('text/html');
  if (!answer.ok || isOther) throw new Error(`${file}: ${isOther ? 'not the file' : answer.status}`);
  const headers = new Headers(answer.headers);
  headers.set('x-hash', hash);
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.put(address, new Response(await answer.blob(), { status: 200, headers }));
}

async function fill(files, signal, tell = () => {}) {
  const cache = await caches.open(NAME);
  const waiting = [...files];
  let done = 0;
  const next = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await keep(cache, file, signal);
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

async function tellAll(message) {
  for (const client of await clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    client.postMessage({ of: 'offline-copy', total: FILES.length, weight: WEIGHT, ...message });
  }
}

let stopping;
let filling;

/** Copies what is missing; asked twice, it goes on with what is under way. */
function fillAll() {
  filling ??= fillOnce().finally(() => {
    filling = undefined;
  });
  return filling;
}

async function fillOnce() {
  stopping = new AbortController();
  const { signal } = stopping;
  try {
    await fill(FILES, signal, (done) => {
      if (done % 10 === 0) void tellAll({ status: 'copying', done });
    });
    await tellAll({ status: 'ready', done: FILES.length });
  } catch (problem) {
    const status = signal.aborted ? 'stopped' : problem.name === 'QuotaExceededError' ? 'full' : 'failed';
    await tellAll({ status });
  }
}

async function countKept() {
  const kept = new Set((await (await caches.open(NAME)).keys()).map(({ url }) => url));
  return FILES.filter(([file]) => kept.has(addressOf(file))).length;
}

async function tellState() {
  const done = await countKept();
  await tellAll({ status: done === FILES.length ? 'ready' : filling ? 'copying' : 'partial', done });
}

/** A new version takes over once it is whole, and nobody is in the middle of something, in any tab. */
async function takeOver() {
  await fillAll();
  if ((await countKept()) < FILES.length) return;
  await navigator.locks.request(AT_WORK, { ifAvailable: true }, (lock) => lock && skipWaiting());
}

const TASKS = { fill: fillAll, state: tellState, takeOver, stop: () => stopping?.abort() };

addEventListener('install', (event) =>
  event.waitUntil(fill(FILES.filter(([file]) => FIRST.includes(file)), undefined)),
);

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      // Nothing that is still good is fetched a second time.
      const cache = await caches.open(NAME);
      const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
      for (const name of older) {
        const old = await caches.open(name);
        for (const [file, hash] of FILES) {
          const known = await old.match(addressOf(file));
          if (known?.headers.get('x-hash') === hash) await cache.put(addressOf(file), known);
        }
        await caches.delete(name);
      }
      await clients.claim();
    })(),
  ),
);

addEventListener('message', (event) => event.waitUntil(TASKS[event.data]?.()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const isOurs = request.url.startsWith(registration.scope) && !request.url.startsWith(addressOf('relay/'));
  if (request.method !== 'GET' || !isOurs || request.headers.has('range')) return;
  const address = request.mode === 'navigate' ? addressOf('index.html') : request.url.split(/[?#]/)[0];
  event.respondWith(
    (async () => (await caches.match(address, { cacheName: NAME })) ?? (await fetch(request)))(),
  );
});
