import type { ReactNode } from 'react';
import { Box } from '#desk/documents/drawing/ink.tsx';
import type { SheetSize } from '#desk/documents/drawing/sheet.tsx';
import type { PaperQuality } from '#domain/paper.ts';

interface PhotoProps {
  quality: Exclude<PaperQuality, 'sharp' | 'screenshot'>;
  size: SheetSize;
  children: ReactNode;
}

/** Where the sheet lies in each bad photo. */
function placeOf(quality: PhotoProps['quality'], { width, height }: SheetSize): string {
  const [x, y] = [width / 2, height / 2];
  const about = (turn: number, scale: number) =>
    `translate(${x} ${y}) rotate(${turn}) scale(${scale}) translate(${-x} ${-y})`;
  if (quality === 'blurred') return about(-1.8, 0.93);
  if (quality === 'dark') return about(1.4, 0.92);
  // The right edge and the foot are outside, where payslips and bills say how much, and cards until when.
  if (height < width) return `translate(${width * 0.3} ${height * 0.24}) rotate(4.5) scale(1.3)`;
  return `translate(${width * 0.22} ${height * 0.13}) rotate(4.5) scale(1.3)`;
}

/** A sheet photographed on a table with a telephone, in one of the ways that go wrong. */
export function Photo({ quality, size, children }: PhotoProps) {
  const { width, height } = size;
  return (
    <g>
      <defs>
        <linearGradient id="table" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#9b7a58" />
          <stop offset="1" stopColor="#6f5338" />
        </linearGradient>
        <filter id="shadow" x="-10%" y="-10%" width="120%" height="120%">
          <feGaussianBlur stdDeviation="14" />
        </filter>
        {quality === 'blurred' && (
          <filter id="blur" x="-5%" y="-5%" width="110%" height="110%">
            <feGaussianBlur stdDeviation="10 7" />
          </filter>
        )}
        {quality === 'dark' && (
          <radialGradient id="night" cx="0.3" cy="0.22" r="0.95">
            <stop offset="0" stopColor="#080a10" stopOpacity="0.8" />
            <stop offset="0.55" stopColor="#06070c" stopOpacity="0.92" />
            <stop offset="1" stopColor="#040509" stopOpacity="0.97" />
          </radialGradient>
        )}
      </defs>
      <Table width={width} height={height} fill="url(#table)" />
      <g filter={quality === 'blurred' ? 'url(#blur)' : undefined}>
        <g transform={placeOf(quality, size)}>
          <rect x={10} y={16} width={width} height={height} fill="#1d140b" opacity={0.45} filter="url(#shadow)" />
          {children}
        </g>
      </g>
      {quality === 'dark' && <Box x={0} y={0} width={width} height={height} fill="url(#night)" />}
    </g>
  );
}

/** Boards, so that one sees where the sheet ends. */
function Table({ width, height, fill }: SheetSize & { fill: string }) {
  const boards = Array.from({ length: Math.ceil(width / 210) }, (_, index) => index * 210 + 90);
  return (
    <g>
      <Box x={0} y={0} width={width} height={height} fill={fill} />
      {boards.map((x) => (
        <path key={x} d={`M${x} 0V${height}`} stroke="#4f3a25" strokeWidth={3} opacity={0.5} />
      ))}
    </g>
  );
}
