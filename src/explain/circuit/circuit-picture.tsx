import { useId } from 'react';
import type { Party } from '#domain/circuit.ts';
import type { Circuit } from '#explain/circuit/circuit.ts';
import { type CircuitLayout, narrowLayout, type Point, reachOf, wideLayout } from '#explain/circuit/circuit-layout.ts';
import type { Hop } from '#explain/circuit/hop.ts';
import { PARTY_SHAPES } from '#explain/circuit/party-shapes.ts';
import type { HopWords } from '#explain/circuit/use-hop-words.ts';
import { roadPath } from '#explain/map/road-path.ts';
import { wrapLabel } from '#explain/map/wrap-label.ts';
import { useIsNarrow } from '#ui/data/use-media.ts';
import './circuit-picture.css';

interface CircuitPictureProps {
  circuit: Circuit;
  hop: Hop;
  words: HopWords;
  /** What the picture shows, in words. */
  label: string;
  /** Whether the envelope travels, waits on its way, or simply lies there. */
  motion: 'moving' | 'paused' | 'still';
}

/** The parties as stations, the roads between them, and one hop lit. The list below says the same in words. */
export function CircuitPicture({ circuit, hop, words, label, motion }: CircuitPictureProps) {
  const id = useId();
  const layout = (useIsNarrow() ? narrowLayout : wideLayout)(circuit.stations);
  const { left, top, width, height } = reachOf(layout, circuit.stations, circuit.roads);
  const legs = hop.way.slice(1).map((to, index) => layout.road(hop.way[index] ?? to, to));
  const isUsed = (from: Party, to: Party) =>
    circuit.hops.some(({ way }) => way.some((one, index) => joins([one, way[index + 1]], [from, to])));
  return (
    <svg
      className="explain-circuit__picture"
      role="img"
      aria-label={label}
      viewBox={`${left} ${top} ${width} ${height}`}
      width={width}
      height={height}
      // Words keep their size when fewer stations make the picture smaller.
      style={{ maxInlineSize: `${width / 18}rem` }}
    >
      <defs>
        <marker
          id={id}
          className="explain-circuit__head"
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerUnits="userSpaceOnUse"
          markerWidth="18"
          markerHeight="18"
          orient="auto"
        >
          <path d="M0 0.500 10 5 0 9.500Z" />
        </marker>
      </defs>
      {circuit.roads.map(([from, to]) => (
        <path
          key={`${from} ${to}`}
          className={`explain-circuit__road${isUsed(from, to) ? '' : ' explain-circuit__road--unused'}`}
          d={roadPath(layout.road(from, to))}
        />
      ))}
      {legs.map((leg) => (
        <path
          key={roadPath(leg)}
          className={`explain-circuit__road explain-circuit__road--${hop.ahead ? 'ahead' : 'lit'}`}
          d={roadPath(leg)}
          markerEnd={`url(#${id})`}
        />
      ))}
      {circuit.stations.map((party) => (
        <Station
          key={party}
          party={party}
          name={words.party(party, otherIn(circuit, hop))}
          layout={layout}
          isLit={hop.way.includes(party)}
        />
      ))}
      <Envelope
        key={hop.id}
        hop={hop}
        path={roadPath(motion === 'still' ? (legs[0] ?? []) : legs.flat())}
        motion={motion}
        start={legs[0]?.[0]}
      />
    </svg>
  );
}

function joins([a, b]: [Party, Party | undefined], [c, d]: [Party, Party]): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** The name of the other agency: of the hop that is lit, or the only one there is. */
function otherIn({ hops }: Circuit, hop: Hop): Hop['other'] {
  if (hop.way.includes('other-agency')) return hop.other;
  const [only, ...more] = new Set(hops.flatMap(({ way, other }) => (way.includes('other-agency') ? [other] : [])));
  return more.length === 0 ? only : undefined;
}

interface StationProps {
  party: Party;
  name: string;
  layout: CircuitLayout;
  isLit: boolean;
}

function Station({ party, name, layout: { spots, box }, isLit }: StationProps) {
  const { x, y } = spots.get(party) ?? { x: 0, y: 0 };
  const isSmall = box.w < 150;
  const [lines, lineHeight] = [wrapLabel(name, isSmall ? 13 : 14), isSmall ? 16 : 19];
  const left = x - box.w / 2;
  return (
    <g className={`explain-circuit__station${isLit ? ' explain-circuit__station--lit' : ''}`}>
      <rect x={left} y={y - box.h / 2} width={box.w} height={box.h} rx={12} />
      <path
        className="explain-circuit__sign"
        transform={`translate(${left + (isSmall ? 6 : 10)} ${y - (isSmall ? 11 : 13)}) scale(${isSmall ? 0.92 : 1.1})`}
        d={PARTY_SHAPES[party]}
      />
      <text>
        {lines.map((line, index) => (
          <tspan key={line} x={left + (isSmall ? 33 : 45)} y={y + (index - (lines.length - 1) / 2) * lineHeight + 5}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

interface EnvelopeProps {
  hop: Hop;
  path: string;
  motion: CircuitPictureProps['motion'];
  start: Point | undefined;
}

/** What travels, drawn small: an envelope, empty where nothing personal is in it, or a coin. */
function Envelope({ hop, path, motion, start }: EnvelopeProps) {
  const isEmpty = hop.kind === 'letter' && hop.letter.alert === true;
  return (
    <g
      className={`explain-circuit__load explain-circuit__load--${motion}`}
      // Browsers without paths to follow leave it where it starts.
      transform={CSS.supports('offset-path', 'path("M0 0L1 1")') ? undefined : `translate(${start?.x} ${start?.y})`}
      style={{ offsetPath: `path("${path}")` }}
    >
      {hop.kind === 'payment' ? (
        <>
          <circle r={16} />
          <path d="M5.500-5.500A7.500 7.500 0 1 0 5.500 5.500M-10-1.500H1M-10 1.500H1" />
        </>
      ) : (
        <>
          <rect x={-18} y={-13} width={36} height={26} rx={3} strokeDasharray={isEmpty ? '4 3' : undefined} />
          <path d="M-17-11 0 3 17-11" />
        </>
      )}
    </g>
  );
}
