import type { Exchange } from '#domain/exchange.ts';
import { instant } from '#domain/time.ts';

/** Exchanges about files, for stories and tests. */
const uploads = '/api/employment/uploads';

const exchange = (id: string, method: string, url: string, rest: Partial<Exchange>): Exchange => {
  return { id, at: instant('2031-03-29T09:10'), method, url, sent: {}, status: 200, received: {}, ...rest };
};

const patch = (id: string, offset: string, rest: Partial<Exchange>) =>
  exchange(id, 'PATCH', `${uploads}/incoming-1`, { sent: { offset, size: '400000' }, ...rest });

/** A file whose line broke at its second part and that was taken up again. */
export const aFileCutOnce: Exchange[] = [
  exchange('f1', 'POST', uploads, {
    sent: { field: 'payslip-1', name: 'bulletin-mars.pdf', size: '1200000' },
    status: 201,
    received: { id: 'incoming-1', offset: 0, partSize: 400_000 },
  }),
  patch('f2', '0', { received: { offset: 400_000 } }),
  patch('f3', '400000', { status: 0, received: null }),
  patch('f4', '400000', { received: { offset: 800_000 } }),
  patch('f5', '800000', {
    status: 201,
    received: { offset: 1_200_000, upload: { id: 'upload-1' }, checks: ['format'] },
  }),
];

/** A file refused by its weight alone. */
export const aFileRefused: Exchange = exchange('f0', 'POST', uploads, {
  sent: { field: 'payslip-1', name: 'IMG_2041.jpg', size: '12400000' },
  status: 422,
  received: {
    reason: 'answers',
    problems: [{ field: 'payslip-1', code: 'file-too-big', values: { size: 12_400_000 } }],
  },
});
