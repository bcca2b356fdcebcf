import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { drawingMarkup } from '#desk/documents/drawing/drawing-markup.ts';
import { PaperDrawing } from '#desk/documents/drawing/paper-drawing.tsx';
import { examplePaper, examplePersona, paperKinds, paperQualities } from '#desk/documents/example-papers.ts';

const everyPaper = paperKinds.flatMap((kind) => paperQualities.map((quality) => examplePaper(kind, quality)));

it.each(everyPaper.map((paper) => [paper.id, paper] as const))('writes %s as React would', (_, paper) => {
  const drawing = createElement(PaperDrawing, { paper, persona: examplePersona });
  expect(drawingMarkup(drawing)).toBe(renderToStaticMarkup(drawing));
});

it.each(everyPaper.map((paper) => [paper.id, paper] as const))('%s can become an image', (_, paper) => {
  const markup = drawingMarkup(createElement(PaperDrawing, { paper, persona: examplePersona }));
  // The security policy refuses style attributes, and a canvas refuses pictures with HTML inside.
  expect(markup).not.toMatch(/ style=|<style|<foreignObject|<image|href=/);
  expect(markup).toContain('SPÉCIMEN');
});

it('keeps a name from becoming markup', () => {
  const text = createElement('text', { x: 1, 'aria-label': '"' }, "<a & b> l'autre");
  expect(drawingMarkup(text)).toBe(renderToStaticMarkup(text));
});
