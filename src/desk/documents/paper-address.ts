import { createElement } from 'react';
import { drawingMarkup } from '#desk/documents/drawing/drawing-markup.ts';
import { PaperDrawing } from '#desk/documents/drawing/paper-drawing.tsx';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

/**
 * The picture of one page of a paper, as an address. The screen holds one image instead of hundreds of drawn lines: it
 * scrolls and is read aloud like a scan, and cannot be copied out of like a text.
 */
export function paperAddress(paper: Paper, persona: Persona, page = 1): string {
  const drawing = createElement(PaperDrawing, { paper, persona, page });
  return `data:image/svg+xml,${encodeURIComponent(drawingMarkup(drawing))}`;
}
