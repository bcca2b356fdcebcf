import { describe, expect, it } from 'vitest';
import type { Paper, Upload } from '#domain/paper.ts';
import { instant } from '#domain/time.ts';
import { type Asked, sameName, verdictOn } from '#procedures/papers/verdict.ts';
import { aPayslip } from '#testing/case-in-hand.ts';

const nadia = { firstName: 'Nadia', lastName: 'Perrin' };
const now = instant('2031-04-01T10:00');
const payslip: Asked = { kind: 'payslip', month: '2031-03', employer: 'Boulangerie Lirette' };
const card: Asked = { kind: 'identity-card' };

const file = (changes: Partial<Upload>): Upload => ({
  id: 'upload-1',
  fileName: 'papier.pdf',
  type: 'application/pdf',
  size: 1,
  ...changes,
});
const showing = (changes: Partial<Paper>) => file({ paper: aPayslip(changes) });
const aCard = (changes: Partial<Paper> = {}) => showing({ kind: 'identity-card', facts: {}, ...changes });
const found = (uploads: Upload[], asked = payslip) => verdictOn(uploads, asked, nadia, now);

describe('what a person sees in the files sent for one paper', () => {
  it('is missing when there are none, good when it is what was asked for', () => {
    expect(found([])).toBe('missing');
    expect(found([showing({})])).toBe('good');
  });

  it('is first whether it is the right paper, then whose, then of when, then whether it can be read', () => {
    const all: Partial<Paper> = {
      kind: 'rent-receipt',
      holder: 'Paul Perrin',
      facts: { employer: 'Garage Bellerive', month: '2031-02' },
      quality: 'blurred',
      extent: 'first-page',
    };
    const verdicts = [found([showing(all)])];
    const mended: Partial<Paper>[] = [
      { kind: 'payslip' },
      { holder: 'Nadia Perrin' },
      { facts: { employer: 'Boulangerie Lirette', month: '2031-02' } },
      { facts: { employer: 'Boulangerie Lirette', month: '2031-03' } },
      { quality: 'sharp' },
      { extent: 'whole' },
    ];
    for (const change of mended) verdicts.push(found([showing(Object.assign(all, change))]));
    expect(verdicts).toEqual([
      'other-paper',
      'wrong-person',
      'other-paper',
      'wrong-month',
      'unreadable',
      'page-missing',
      'good',
    ]);
  });

  it('asks nothing of month, employer or age unless the agency does', () => {
    const any: Asked = { kind: 'payslip' };
    expect(found([showing({ facts: {}, issuedOn: '2019-01-01' })], any)).toBe('good');
  });

  it('counts the age of a paper to the day', () => {
    const bill: Asked = { kind: 'electricity-bill', newerThan: 3 };
    const of = (issuedOn: string) => found([showing({ kind: 'electricity-bill', issuedOn, facts: {} })], bill);
    expect(of('2031-01-01')).toBe('good');
    expect(of('2030-12-31')).toBe('out-of-date');
  });

  it('is spoilt by one bad picture among several', () => {
    expect(found([aCard({ extent: 'front' }), aCard({ extent: 'back', quality: 'dark' })], card)).toBe('unreadable');
    expect(found([aCard(), showing({})], card)).toBe('other-paper');
  });

  it('needs both sides of a card, in one file or in two', () => {
    expect(found([aCard()], card)).toBe('good');
    expect(found([aCard({ extent: 'back' })], card)).toBe('side-missing');
    expect(found([aCard({ extent: 'back' }), aCard({ extent: 'front' })], card)).toBe('good');
  });

  it('needs every page of what has several', () => {
    const lease: Asked = { kind: 'lease' };
    expect(found([showing({ kind: 'lease', extent: 'first-page', facts: {} })], lease)).toBe('page-missing');
  });

  it('is, of a file of the learner’s own, only how its picture turned out', () => {
    expect(found([file({})])).toBe('good');
    expect(found([file({ seen: 'sharp' })])).toBe('good');
    expect(found([file({ seen: 'cropped' })])).toBe('cut');
    expect(found([file({}), file({ seen: 'screenshot' })])).toBe('screenshot');
  });
});

describe('a name, to a person who reads', () => {
  it.each([
    ['Épicerie Léa', 'EPICERIE LEA'],
    ['Entrepôts Bellerive', 'Entrepôts Bellerive SARL'],
    ['Anne-Marie Perrin', 'anne marie perrin'],
  ])('is the same: %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  it.each([
    ['Nadia Perrin', 'Paul Perrin'],
    ['', 'Nadia Perrin'],
    ['—', '—'],
  ])('is not the same: %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
});
