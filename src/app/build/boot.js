// Runs before anything else of the page, in its head. `PAGES` and `FILES` are filled in by entry-page.ts.
(() => {
  const { documentElement: page, head } = document;
  const parts = location.pathname.split('/');
  const first = parts.findIndex((part) => PAGES.includes(part));
  const isStart = first < 0 && /^(?:index\.html)?$/.test(parts.at(-1));
  const root = `${parts.slice(0, first < 0 ? -1 : first).join('/')}/`;
  let register = 'fr';
  try {
    register = localStorage.getItem('register') || register;
  } catch {}
  page.lang = register === 'en' ? 'en' : 'fr';
  // The start page is already drawn, in French. Anything else is drawn here, and a line says so meanwhile.
  if (!isStart || register !== 'fr') page.dataset.loading = '';
  const add = (name, attributes) => head.append(Object.assign(document.createElement(name), attributes));
  const preload = (file) =>
    add('link', { rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload', href: root + file });
  add('link', { rel: 'manifest', href: `${root}manifest.webmanifest` });
  add('link', { rel: 'apple-touch-icon', href: `${root}icon-192.png` });
  add('link', { rel: 'icon', type: 'image/svg+xml', href: `${root}favicon.svg` });
  if (parts[first] === 's') add('script', { type: 'module', async: true, src: root + FILES.ahead });
  [...FILES.start, ...(FILES.words[register] ?? [])].forEach(preload);
  if (isStart) FILES.home.forEach(preload);
  if (parts[first] === 's') {
    FILES.session.forEach(preload);
    FILES.agencies[parts[first + 1]]?.forEach(preload);
  }
  const main = { type: 'module', src: root + FILES.main };
  // An address that no page has, several folders deep: the site begins further up.
  if (root !== '/') main.onerror = () => location.replace(root.replace(/[^/]+\/$/, ''));
  add('script', main);
})();
