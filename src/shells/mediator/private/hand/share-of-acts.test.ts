import { describe, expect, it } from 'vitest';
import type { Side } from '#backend/sharing/messages.ts';
import type { SignedLine } from '#backend/sharing/shared-session.ts';
import type { Entry } from '#domain/log.ts';
import { howMany, nextToHandOver, shareOfActs } from '#shells/mediator/private/hand/share-of-acts.ts';

const signedBy =
  (by: Side) =>
  (entry: Entry): SignedLine => ({ entry, by });
const I = signedBy('private');
const they = signedBy('public');

const form = 'employment/monthly-update/update';
const types = (answers: Record<string, string>): Entry => ({ kind: 'draft', form, answers });
const goesTo = (page: string): Entry => ({ kind: 'visit', site: 'employment', page });
const sends: Entry = {
  kind: 'move',
  procedure: 'employment/monthly-update',
  move: 'submit',
  event: { type: 'submit' },
  answers: {},
  uploads: {},
};
const opens: Entry = { kind: 'open', front: 'mailbox' };
const waits: Entry = { kind: 'wait', to: 10 };
const asks: Entry = {
  kind: 'exchange',
  exchange: { id: '1', method: 'GET', url: '/', sent: {}, status: 200 } as Extract<
    Entry,
    { kind: 'exchange' }
  >['exchange'],
};

describe('the share of acts', () => {
  it('tells who did what', () => {
    const share = shareOfActs([I(goesTo('/update')), they(opens), they(waits), I(sends), they(sends)]);
    expect(share.private).toMatchObject({ visits: 1, moves: 1, opens: 0 });
    expect(share.public).toMatchObject({ opens: 1, waits: 1, moves: 1 });
    expect(howMany(share.public)).toBe(3);
  });

  it('counts a field once, for whoever wrote in it last', () => {
    const share = shareOfActs([
      I(types({ worked: 'yes', hours: '1' })),
      they(types({ worked: 'yes', hours: '12' })),
      they(types({ hours: '120' })),
      I(types({ pay: '900' })),
      I(types({ pay: '' })),
    ]);
    expect(share.private.answers).toBe(1);
    expect(share.public.answers).toBe(1);
  });

  it('leaves out what was taken back', () => {
    const share = shareOfActs([they(opens), I(types({ worked: 'yes' })), I(sends), I({ kind: 'rewind', to: 1 })]);
    expect(howMany(share.private)).toBe(0);
    expect(howMany(share.public)).toBe(1);
  });

  it('leaves out what nobody chose', () => {
    const share = shareOfActs([
      I({ ...waits, byClock: true }),
      I(asks),
      I({ kind: 'visit', site: 'employment', page: '/offers', popUp: true }),
      I({ kind: 'incident', incident: 'slow-network', over: false }),
      they(sends),
      they(asks),
      they(goesTo('/receipt')),
      they(goesTo('/receipt')),
    ]);
    expect(howMany(share.private)).toBe(0);
    expect(howMany(share.public)).toBe(1);
  });
});

describe('what could be handed over next time', () => {
  it('is the easiest thing that the mediator did alone', () => {
    expect(nextToHandOver(shareOfActs([I(sends), I(opens), they(goesTo('/update')), I(goesTo('/'))]))).toBe('opens');
    expect(nextToHandOver(shareOfActs([I(sends), they(opens)]))).toBe('moves');
  });

  it('is nothing more when the person did some of everything', () => {
    expect(nextToHandOver(shareOfActs([I(opens), they(opens)]))).toBeUndefined();
  });
});
