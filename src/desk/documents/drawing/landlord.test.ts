import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { drawingMarkup } from '#desk/documents/drawing/drawing-markup.ts';
import { lettingOf } from '#desk/documents/drawing/landlord.ts';
import { PaperDrawing } from '#desk/documents/drawing/paper-drawing.tsx';
import { exampleHome, examplePaper, examplePersona } from '#desk/documents/example-papers.ts';
import type { Paper, PaperKind } from '#domain/paper.ts';

const wordsOn = (paper: Paper) =>
  drawingMarkup(createElement(PaperDrawing, { paper, persona: examplePersona }))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const homePaper = (kind: PaperKind) =>
  examplePaper(kind, 'sharp', { issuedOn: '2031-03-04', facts: { ...exampleHome, month: '2031-03' } });

describe('what the scenario says of the home', () => {
  it.each(['lease', 'rent-receipt', 'rent-certificate'] as const)('is printed on a %s', (kind) => {
    const words = wordsOn(homePaper(kind));
    expect(words).toContain('365,00');
    expect(words).toContain('95,00');
    expect(words).toContain('460,00');
    expect(words).toContain('Logis de la Lirette');
    expect(words).toContain('14, quai des Mariniers');
    expect(words).toContain('05 36 49 20 31');
  });

  it('says on a lease and on a certificate how large the home is, and which number its landlord has', () => {
    for (const kind of ['lease', 'rent-certificate'] as const) {
      expect(wordsOn(homePaper(kind))).toContain('00000000000018');
      expect(wordsOn(homePaper(kind))).toContain('31 m²');
    }
  });

  it('tells on a lease the day it was signed from the day of the keys', () => {
    expect(wordsOn(homePaper('lease'))).toMatch(/signé le 4 mars 2031\. Il prend effet le 10 mars 2031/);
  });
});

it('prints a plausible home where the paper says nothing', () => {
  const letting = lettingOf(examplePaper('rent-receipt'));
  expect(letting).toMatchObject({ kind: 'empty', isShared: false, signedOn: '2031-03-31', since: '2028-08-01' });
  expect(letting.total).toBe(letting.rent + letting.charges);
});

it('lets an individual sign with their own name, and a firm by somebody’s hand', () => {
  const { facts } = homePaper('lease');
  const individual = {
    ...facts,
    landlord: 'Roger Vasseur',
    home: { ...exampleHome.home, landlord: { ...exampleHome.home.landlord, kind: 'individual' as const } },
  };
  expect(lettingOf(examplePaper('lease', 'sharp', { facts: individual })).landlord.signatory).toBe('Roger Vasseur');
  expect(lettingOf(homePaper('lease')).landlord.signatory).not.toBe('Logis de la Lirette');
});
