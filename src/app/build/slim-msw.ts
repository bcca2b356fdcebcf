import type { Plugin } from 'vite';

/**
 * MSW remembers mock cookies with tough-cookie, which brings a list of every public domain suffix (300 kB of `tldts`),
 * and keeps them in localStorage. Practice portals need one cookie jar per page and nothing on disk, so the shipped
 * bundle gets this jar instead. Development and tests keep MSW's own.
 */
const COOKIE_JAR = '\0slim-msw:cookie-jar';

const COOKIE_JAR_SOURCE = `
const jar = new Map();
const asCookie = ([key, value]) => ({ key, value, cookieString: () => key + '=' + value, toString: () => key + '=' + value });
const expired = (attribute) => /^\\s*max-age\\s*=\\s*-?0*\\s*$/i.test(attribute) || /^\\s*max-age\\s*=\\s*-/i.test(attribute);
export const cookieStore = {
  getCookies: () => [...jar].map(asCookie),
  setCookie: async (header) => {
    const [pair, ...attributes] = String(header).split(';');
    const cut = pair.indexOf('=');
    const key = pair.slice(0, cut).trim();
    if (attributes.some(expired)) jar.delete(key);
    else jar.set(key, pair.slice(cut + 1).trim());
  },
};`;

/** True for MSW's own cookie store, however its files refer to it (`../cookieStore.mjs` in the ESM build). */
export const isMswCookieStore = (source: string, importer: string | undefined): boolean =>
  /(^|\/)cookieStore(\.m?js)?$/.test(source) && /[\\/]node_modules[\\/]msw[\\/]/.test(importer ?? '');

export const slimMsw = (): Plugin => ({
  name: 'slim-msw',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    return isMswCookieStore(source, importer) ? COOKIE_JAR : null;
  },
  load(id) {
    return id === COOKIE_JAR ? COOKIE_JAR_SOURCE : null;
  },
  // The swap rests on the name of a file inside MSW. If an update renames it, the build says so instead of growing.
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const heavy = output.moduleIds.find((id) =>
        /[\\/]node_modules[\\/](tldts|tldts-core|tough-cookie)[\\/]/.test(id),
      );
      if (heavy) {
        this.error(
          `${output.fileName} contains ${heavy}: MSW's cookie store was not replaced. ` +
            'Compare isMswCookieStore in src/app/build/slim-msw.ts with the installed msw.',
        );
      }
    }
  },
});
