import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Nothing real enters, nothing leaves: the page can reach its own origin and no other, and runs what was built alone. */
const hostedPolicy = (html: string) => [
  "default-src 'none'",
  `script-src 'self'${hashesIn(html, 'script')}`,
  `style-src 'self'${hashesIn(html, 'style')}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Of a page that has everything in itself: it can reach nothing at all, its own folder included. */
const singleFilePolicy = (html: string) => [
  "default-src 'none'",
  `script-src${hashesIn(html, 'script')}`,
  `style-src${hashesIn(html, 'style')}`,
  'img-src data: blob:',
  'worker-src blob:',
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
];

/** What stands in the page itself runs because its hash is named. */
function hashesIn(html: string, tag: 'script' | 'style'): string {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?: type="module")?>([^]*?)</${tag}>`, 'g'))];
  return inline.map(([, source = '']) => ` 'sha256-${createHash('sha256').update(source).digest('base64')}'`).join('');
}

/** Names the policy in a page that has everything in itself. */
export const withSingleFilePolicy = (html: string): string =>
  html.replace(
    '<head>',
    () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(html).join('; ')}">`,
  );

/** Built pages only: the development server needs inline scripts, and Storybook's own pages are not ours. */
export const contentSecurity = (): Plugin => ({
  name: 'content-security',
  apply: (config, { command }) => command === 'build' && config.mode !== 'usb',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path === '/index.html'
        ? [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: hostedPolicy(html).join('; ') },
              injectTo: 'head-prepend',
            },
          ]
        : [],
  },
});
