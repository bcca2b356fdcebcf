import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/** SVG writes these attributes as React does; every other one has a hyphen where React has a capital. */
const AS_IN_REACT = new Set(['viewBox', 'stdDeviation', 'preserveAspectRatio']);

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

/**
 * A drawing as SVG text. Drawings are functions of their data and nothing else, so they can be called outright: React's
 * own server renderer would add 60 kB to the page for the same string, which a test compares.
 */
export function drawingMarkup(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(drawingMarkup).join('');
  if (isValidElement(node)) return elementMarkup(node);
  return typeof node === 'string' || typeof node === 'number' ? escaped(String(node)) : '';
}

function elementMarkup({ type, props }: ReactElement): string {
  const { children, ...attributes } = props as Record<string, unknown> & { children?: ReactNode };
  if (type === Fragment) return drawingMarkup(children);
  if (typeof type === 'function') return drawingMarkup((type as (props: unknown) => ReactNode)(props));
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined || value === null ? '' : ` ${attributeName(name)}="${escaped(String(value))}"`,
  );
  return `<${type}${written.join('')}>${drawingMarkup(children)}</${type}>`;
}

function attributeName(name: string): string {
  if (name === 'className') return 'class';
  return AS_IN_REACT.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}
