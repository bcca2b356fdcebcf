/** Whether this is the copy of the site in one file, opened without a server. */
export const isSingleFile: boolean = import.meta.env.MODE === 'usb';

// Of a built site, the address of a file in `assets/`. The start page is drawn ahead of time where there is none.
const chunk = import.meta.url;
const isBuilt = import.meta.env.PROD && !import.meta.env.SSR;

/** The folder this site is served from, with its final "/": a built site may lie at any path of a host. */
export const appRoot: string = isBuilt && !isSingleFile ? new URL('..', chunk).pathname : '/';

/** What stands before the address of each page, e.g. `https://asso.example/atelier` or `file:///E:/demarches.html#`. */
export const appAddress: string = isSingleFile
  ? `${location.href.split('#')[0]}#`
  : `${globalThis.location?.origin ?? ''}${appRoot.slice(0, -1)}`;

/** The address of one of this site's pages, for another window or another device: `/rejoindre#A1B2`. */
export const pageAddress = (page: `/${string}`): string => `${appAddress}${page}`;

/** The address of this site's sign, which the single file carries in itself. */
export const signAddress: string = isSingleFile
  ? (document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? '')
  : `${appRoot}favicon.svg`;
