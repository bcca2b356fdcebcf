import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Nothing real enters, nothing leaves: the page can reach its own origin and no other, and runs what was built alone. */
const policyFor = (html: string) =>
  [
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
  ].join('; ');

/** What stands in the page itself runs because its hash is named. */
function hashesIn(html: string, tag: 'script' | 'style'): string {
  const inline = [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
  return inline.map(([, source = '']) => ` 'sha256-${createHash('sha256').update(source).digest('base64')}'`).join('');
}

/** Built pages only: the development server needs inline scripts, and Storybook's own pages are not ours. */
export const contentSecurity = (): Plugin => ({
  name: 'content-security',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path === '/index.html'
        ? [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) },
              injectTo: 'head-prepend',
            },
          ]
        : [],
  },
});
