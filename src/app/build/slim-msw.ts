import type { Plugin } from 'vite';

/**
 * MSW remembers mock cookies: with a parser, with a jar, and with a list of every public domain suffix (300 kB of `tldts`).
 * The back ends of the practice portals know no cookies, so the shipped bundle leaves all of it out. Development and tests
 * keep MSW's own.
 */
const NO_COOKIES = '\0slim-msw:no-cookies';

const NO_COOKIES_SOURCE = `
export const getAllRequestCookies = () => ({});
export const storeResponseCookies = async () => {};`;

/** True for MSW's own dealings with cookies, however its files refer to them (`../utils/request/getRequestCookies.mjs`). */
const isAboutCookies = (source: string, importer: string | undefined): boolean =>
  /(^|\/)(?:getRequestCookies|storeResponseCookies)(\.m?js)?$/.test(source) &&
  /[\\/]node_modules[\\/]msw[\\/]/.test(importer ?? '');

export const slimMsw = (): Plugin => ({
  name: 'slim-msw',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    return isAboutCookies(source, importer) ? NO_COOKIES : null;
  },
  load(id) {
    return id === NO_COOKIES ? NO_COOKIES_SOURCE : null;
  },
  // The swap rests on the names of two files inside MSW. If an update renames them, the build says so instead of growing.
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const heavy = output.moduleIds.find((id) =>
        /[\\/]node_modules[\\/](?:tldts|tldts-core|tough-cookie)[\\/]|[\\/]msw[\\/]lib[\\/]shims[\\/]cookie\./.test(id),
      );
      if (heavy) {
        this.error(
          `${output.fileName} contains ${heavy}: MSW's cookies were not left out. ` +
            'Compare isAboutCookies in src/app/build/slim-msw.ts with the installed msw.',
        );
      }
    }
  },
});
