import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PAPER_STATES, type PaperState } from '#content/paper-states.ts';
import { buildPaper } from '#content/papers.ts';
import { documentSchema, type PersonaFile } from '#content/schema.ts';
import type { Paper } from '#domain/paper.ts';
import { HEAVY_BYTES } from '#domain/paper-sizes.ts';
import { isUsable, mendingAct } from '#engine/session/files.ts';

const samira = { firstName: 'Samira', lastName: 'Belkacem' } as PersonaFile;

/** The paper that a file of `documents/` becomes. */
function paperFrom(document: Record<string, unknown>): Paper {
  const payslip = { kind: 'payslip', issuedOn: '2031-03-31', facts: { month: '2031-03', gross: 182.5 } };
  return buildPaper('payslip-march', v.parse(documentSchema, { ...payslip, ...document }), samira);
}

const inState = (...state: PaperState[]) => paperFrom({ state });

describe('a paper nothing is said of', () => {
  it('is a sharp, whole scan of the persona’s own paper', () => {
    expect(paperFrom({})).toMatchObject({
      id: 'payslip-march',
      quality: 'sharp',
      extent: 'whole',
      format: 'pdf',
      holder: 'Samira Belkacem',
      issuedOn: '2031-03-31',
      facts: { month: '2031-03', gross: 18_250 },
    });
  });

  it('weighs the same each time, and under every limit', () => {
    expect(paperFrom({}).size).toBe(paperFrom({}).size);
    expect(paperFrom({}).size).toBeLessThan(5_000_000);
  });

  it('has no key that the file does not need', () => {
    const paper = paperFrom({});
    for (const key of ['locked', 'name', 'availableFrom', 'attached']) expect(paper).not.toHaveProperty(key);
  });
});

describe('the state of a paper', () => {
  it.each<[PaperState, Partial<Paper>]>([
    ['sharp', { quality: 'sharp', format: 'pdf' }],
    ['blurred', { quality: 'blurred', format: 'jpeg' }],
    ['cropped', { quality: 'cropped', format: 'jpeg' }],
    ['dark', { quality: 'dark', format: 'jpeg' }],
    ['screenshot', { quality: 'screenshot', format: 'png' }],
    ['one-side', { extent: 'front', format: 'jpeg' }],
    ['other-side', { extent: 'back', format: 'jpeg' }],
    ['first-page', { extent: 'first-page', format: 'jpeg' }],
    ['out-of-date', { issuedOn: '2030-01-28', facts: { month: '2030-01', gross: 18_250 } }],
    ['somebody-else', { holder: 'Camille Roussel' }],
    ['wrong-month', { issuedOn: '2031-02-28', facts: { month: '2031-02', gross: 18_250 } }],
    ['locked', { locked: true, format: 'pdf' }],
    ['heavy', { size: HEAVY_BYTES, format: 'jpeg' }],
    ['heic', { format: 'heic', quality: 'sharp' }],
  ])('"%s" changes what it should', (state, expected) => {
    expect(inState(state)).toMatchObject(expected);
  });

  it('stands in the table above, each of them', () => {
    expect(PAPER_STATES).toHaveLength(14);
  });

  it('may be several at once', () => {
    expect(inState('one-side', 'blurred', 'heavy')).toMatchObject({
      extent: 'front',
      quality: 'blurred',
      size: HEAVY_BYTES,
      format: 'jpeg',
    });
    expect(inState('out-of-date', 'wrong-month').facts.month).toBe('2029-12');
  });

  it('leaves the paper as it is where it is "sharp" alone', () => {
    expect(paperFrom({ state: 'sharp' })).toEqual(paperFrom({}));
  });

  it.each<PaperState>(['identity-card' as never, 'torn' as never])('"%s" is none', (state) => {
    expect(() => inState(state)).toThrow();
  });

  it('that is out of date is eleven years old for a card, which is good for ten', () => {
    const card = paperFrom({ kind: 'identity-card', issuedOn: '2027-05-12', state: 'out-of-date', facts: {} });
    expect(card.issuedOn).toBe('2016-05-12');
  });

  it('of the file is mended on the device; what the sheet says is not', () => {
    const file = (paper: Paper) => ({ id: 'a', paper, name: 'a.pdf', folder: 'documents', at: 0 });
    const onTheSheet: PaperState[] = ['sharp', 'out-of-date', 'somebody-else', 'wrong-month'];
    for (const state of PAPER_STATES) {
      const named = file({ ...inState(state), name: 'a.pdf' });
      const isMended = mendingAct(named) === undefined;
      expect([state, isMended]).toEqual([state, onTheSheet.includes(state)]);
      expect([state, isUsable(named)]).toEqual([state, onTheSheet.includes(state)]);
    }
  });
});

describe('what the file says itself', () => {
  it('goes before what follows from the state', () => {
    expect(paperFrom({ state: 'blurred', format: 'pdf' }).format).toBe('pdf');
    expect(paperFrom({ state: 'somebody-else', holder: 'Paul Perrin' }).holder).toBe('Paul Perrin');
  });

  it('is kept: name, arrival, and coming with a message', () => {
    const paper = paperFrom({ name: 'IMG_2041.jpg', availableFrom: '2031-04-04', attached: true });
    expect(paper).toMatchObject({ name: 'IMG_2041.jpg', attached: true });
    expect(paper.availableFrom).toBe(Date.UTC(2031, 3, 4, 9));
  });
});
