// The copy of this site that works without a network. `VERSION`, `FILES` and `FIRST` are filled in by offline-copy.ts:
// every file with its hash and its size, and the names of those without which nothing can be drawn.
const NAME = `copie-${VERSION}`;
const AT_ONCE = 4;
const RESTING = /^(?:$|index\.html$|mots$|exercices$|garde$|fiche\/)/;

const addressOf = (file) => new URL(file, registration.scope).href;
const rest = (address) => new URL(address).pathname.slice(new URL(registration.scope).pathname.length);

/** What an earlier copy already has is taken from there. */
async function keep(cache, [file, hash], signal) {
  const address = addressOf(file);
  const known = await cache.match(address);
  if (known?.headers.get('x-hash') === hash) return;
  for (const name of await caches.keys()) {
    if (!name.startsWith('copie-') || name === NAME) continue;
    const older = await (await caches.open(name)).match(address);
    if (older?.headers.get('x-hash') === hash) return cache.put(address, older);
  }
  const answer = await fetch(address, { cache: 'no-cache', signal });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
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
    client.postMessage({ of: 'offline-copy', total: FILES.length, ...message });
  }
}

let filling;

async function fillAll() {
  if (filling) return;
  filling = new AbortController();
  try {
    await fill(FILES, filling.signal, (done) => {
      if (done % 10 === 0) void tellAll({ status: 'copying', done });
    });
    await tellAll({ status: 'ready', done: FILES.length });
  } catch (problem) {
    const status = filling.signal.aborted ? 'stopped' : problem.name === 'QuotaExceededError' ? 'full' : 'failed';
    await tellAll({ status });
  } finally {
    filling = undefined;
  }
}

async function tellState() {
  const kept = new Set((await (await caches.open(NAME)).keys()).map(({ url }) => url));
  const done = FILES.filter(([file]) => kept.has(addressOf(file))).length;
  await tellAll({ status: done === FILES.length ? 'ready' : filling ? 'copying' : 'partial', done });
}

/** A new version takes over once nobody is in the middle of something, in any tab. */
async function takeOver() {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.every(({ url }) => RESTING.test(rest(url)))) await skipWaiting();
}

const TASKS = { fill: fillAll, state: tellState, takeOver, stop: () => filling?.abort() };

addEventListener('install', (event) =>
  event.waitUntil(fill(FILES.filter(([file]) => FIRST.includes(file)), undefined)),
);

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      // Nothing that is still good is fetched a second time.
      const cache = await caches.open(NAME);
      const older = (await caches.keys()).filter((name) => name.startsWith('copie-') && name !== NAME);
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
  const isOurs = request.url.startsWith(registration.scope) && !rest(request.url).startsWith('relay/');
  if (request.method !== 'GET' || !isOurs) return;
  const address = request.mode === 'navigate' ? addressOf('index.html') : request.url.split(/[?#]/)[0];
  event.respondWith(
    (async () => (await (await caches.open(NAME)).match(address)) ?? (await fetch(request)))(),
  );
});
