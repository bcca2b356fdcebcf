import type { ReactNode } from 'react';
import { Box, Ink } from '#desk/documents/drawing/ink.tsx';
import type { SheetSize } from '#desk/documents/drawing/sheet.tsx';

/** Of the screen of a telephone: its proportions, and the height of what lies above and below the picture. */
const SLIM = 0.5;
const CLOCK = 44;
const BAR = 76;
const TOOLS = 104;
const DARK = '#23272b';

/**
 * The paper on the screen of a telephone, photographed by its buttons: the clock and the tools are in the picture, and
 * what does not fit the screen is not. Upright for a sheet, across for a card.
 */
export function Screenshot({ size, children }: { size: SheetSize; children: ReactNode }) {
  const { width, height } = size;
  const upright = height > width;
  const screen = upright ? Math.round(height * SLIM) : width;
  const view = height - CLOCK - BAR - TOOLS;
  const scale = upright ? 1 : 1.1;
  return (
    <g>
      <Box x={0} y={0} width={width} height={height} fill="#0c0e10" />
      <svg
        aria-hidden="true"
        x={(width - screen) / 2}
        width={screen}
        height={height}
        viewBox={`0 0 ${screen} ${height}`}
        fontFamily="Roboto, Arial, 'DejaVu Sans Condensed', sans-serif"
      >
        <Box x={0} y={0} width={screen} height={height} fill="#d9dcdf" />
        <svg aria-hidden="true" y={CLOCK + BAR} width={screen} height={view} viewBox={`0 0 ${screen} ${view}`}>
          <g transform={`translate(${upright ? 18 : screen * 0.1} ${upright ? 18 : view * 0.08}) scale(${scale})`}>
            {children}
          </g>
        </svg>
        <Head width={screen} />
        <Tools width={screen} y={height - TOOLS} />
      </svg>
    </g>
  );
}

function Head({ width }: { width: number }) {
  return (
    <g>
      <Box x={0} y={0} width={width} height={CLOCK + BAR} fill={DARK} />
      <Ink x={28} y={30} size={21} bold color="#ffffff">
        18:42
      </Ink>
      <path
        d={`M${width - 122} 32v-5h5v5ZM${width - 114} 32v-9h5v9ZM${width - 106} 32v-13h5v13ZM${width - 98} 32v-17h5v17Z`}
        fill="#ffffff"
      />
      <Box x={width - 74} y={15} width={38} height={17} line="#ffffff" round={4} />
      <Box x={width - 71} y={18} width={14} height={11} fill="#ffffff" round={2} />
      <path d={`M${width - 33} 20v7`} stroke="#ffffff" strokeWidth={3} />
      <path
        d={`M46 ${CLOCK + 26}l-14 14 14 14M32 ${CLOCK + 40}h30`}
        stroke="#ffffff"
        strokeWidth={4}
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <Ink x={92} y={CLOCK + 36} size={24} bold color="#ffffff">
        Document reçu
      </Ink>
      <Ink x={92} y={CLOCK + 60} size={17} color="#c4cbd1">
        Hier, 18:40
      </Ink>
      {[26, 40, 54].map((y) => (
        <circle key={y} cx={width - 36} cy={CLOCK + y} r={4} fill="#ffffff" />
      ))}
    </g>
  );
}

/** Share, edit, make a favourite, throw away: what every gallery has below a picture. */
function Tools({ width, y }: { width: number; y: number }) {
  const names = ['Partager', 'Modifier', 'Favori', 'Supprimer'];
  const icons = [
    'M-12 4v12h24v-12M0 8v-22M-8-6l8-8 8 8',
    'M-12 14l3-9 15-15 6 6-15 15Z',
    'M0-14l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1Z',
    'M-12-8h24M-9-8l2 24h14l2-24M-4-8v-5h8v5',
  ];
  return (
    <g>
      <Box x={0} y={y} width={width} height={TOOLS} fill={DARK} />
      {names.map((name, index) => {
        const x = (width * (index + 0.5)) / names.length;
        return (
          <g key={name}>
            <path
              transform={`translate(${x} ${y + 30})`}
              d={icons[index]}
              stroke="#ffffff"
              strokeWidth={3}
              fill="none"
              strokeLinejoin="round"
            />
            <Ink x={x} y={y + 70} size={17} at="middle" color="#ffffff">
              {name}
            </Ink>
          </g>
        );
      })}
      <Box x={width / 2 - 70} y={y + 88} width={140} height={5} fill="#ffffff" round={3} />
    </g>
  );
}
