import { encodeQR } from 'qr';

/**
 * The square code of a mark, as the address of a picture. A photo of the printed sheet is recognised by it, so its squares
 * are few and large: the weakest correction.
 */
export function markCode(mark: string): string {
  return `data:image/svg+xml,${encodeURIComponent(encodeQR(mark, 'svg', { ecc: 'low', border: 4 }))}`;
}
