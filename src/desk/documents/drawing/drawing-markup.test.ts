import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { drawingMarkup } from '#desk/documents/drawing/drawing-markup.ts';
import { drawnPagesOf, PaperDrawing } from '#desk/documents/drawing/paper-drawing.tsx';
import { examplePaper, examplePersona, paperKinds, paperQualities } from '#desk/documents/example-papers.ts';
import { pagesOf } from '#domain/paper.ts';

const everyPage = paperKinds.flatMap((kind) =>
  paperQualities.flatMap((quality) => {
    const paper = examplePaper(kind, quality);
    return Array.from({ length: pagesOf(paper) }, (_, index) => ({
      name: `${paper.id} ${index + 1}`,
      paper,
      page: index + 1,
    }));
  }),
);

it.each(everyPage)('writes $name as React would', ({ paper, page }) => {
  const drawing = createElement(PaperDrawing, { paper, persona: examplePersona, page });
  expect(drawingMarkup(drawing)).toBe(renderToStaticMarkup(drawing));
});

it.each(everyPage)('$name can become an image', ({ paper, page }) => {
  const markup = drawingMarkup(createElement(PaperDrawing, { paper, persona: examplePersona, page }));
  // The security policy refuses style attributes, and a canvas refuses pictures with HTML inside.
  expect(markup).not.toMatch(/ style=|<style|<foreignObject|<image|href=/);
  expect(markup).not.toMatch(/undefined|NaN/);
  expect(markup).toContain('SPÉCIMEN');
});

it.each(paperKinds)('draws as many pages as a whole %s has, and each otherwise', (kind) => {
  const paper = examplePaper(kind);
  const drawn = Array.from({ length: pagesOf(paper) }, (_, index) =>
    drawingMarkup(createElement(PaperDrawing, { paper, persona: examplePersona, page: index + 1 })),
  );
  expect(drawnPagesOf(kind)).toBe(pagesOf(paper));
  expect(new Set(drawn).size).toBe(drawn.length);
});

it('draws the back alone when the file has the back alone', () => {
  const draw = (paper: Parameters<typeof PaperDrawing>[0]['paper'], page: number) =>
    drawingMarkup(createElement(PaperDrawing, { paper, persona: examplePersona, page }));
  const back = examplePaper('identity-card', 'sharp', { extent: 'back' });
  expect(draw(back, 1)).toBe(draw(examplePaper('identity-card'), 2));
  const front = examplePaper('identity-card', 'sharp', { extent: 'front' });
  expect(draw(front, 1)).toBe(draw(examplePaper('identity-card'), 1));
});

it('keeps a name from becoming markup', () => {
  const text = createElement('text', { x: 1, 'aria-label': '"' }, "<a & b> l'autre");
  expect(drawingMarkup(text)).toBe(renderToStaticMarkup(text));
});
