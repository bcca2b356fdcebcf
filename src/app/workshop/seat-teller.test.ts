import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OwnWords, SeatTeller } from '#app/workshop/seat-teller.ts';
import type { Entry } from '#domain/log.ts';
import { openLocalSeat } from '#workshop/client/local-seat.ts';
import { EMPTY_PLAN } from '#workshop/plan.ts';
import type { Report } from '#workshop/protocol.ts';
import type { Standing } from '#workshop/watching.ts';

const WORDS: OwnWords = { played: [], read: [] };
const subject = { kind: 'look', procedure: 'employment/account-creation', page: 'sign-up' } as const;
const refusal: Entry = {
  kind: 'exchange',
  exchange: {
    method: 'POST',
    path: '/api/sign-up',
    sent: {},
    status: 422,
    received: { problems: [{ field: 'first-name', code: 'missing' }] },
  },
} as unknown as Entry;
const standing = (change: Partial<Standing> = {}): Standing => ({
  subject,
  entries: [],
  hint: 0,
  done: false,
  state: 'draft',
  ...change,
});

let told: Report | undefined;
let teller: SeatTeller;
beforeEach(() => {
  vi.useFakeTimers();
  const seat = openLocalSeat({ plan: EMPTY_PLAN, seat: 1, workshop: 'seul' }, ({ report }) => {
    told = report;
  });
  teller = new SeatTeller(seat, WORDS, [], () => undefined);
});
afterEach(() => {
  teller.close();
  vi.useRealTimers();
});

it('an answer about confidence is in the report at once', () => {
  teller.says({ ...WORDS, confidence: { before: 2 } });
  expect(told?.confidence).toEqual({ before: 2 });
});

it('what was done just before the exercise ends is in the report', () => {
  teller.opens('employment/first-account');
  teller.stands(standing());
  teller.stands(standing({ entries: [refusal] }));
  teller.stands(standing({ entries: [refusal], hint: 3 }));
  teller.opens(undefined);
  vi.advanceTimersByTime(10_000);
  expect(told?.scenarios).toMatchObject([
    {
      scenario: 'employment/first-account',
      steps: [{ subject, hint: 3, refused: [{ field: 'first-name', times: 1 }] }],
    },
  ]);
});
