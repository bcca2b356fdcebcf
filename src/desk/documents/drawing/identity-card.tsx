import { Box, FIXED, Ink, Labelled, Signature } from '#desk/documents/drawing/ink.tsx';
import { inFigures, monthsAfter } from '#desk/documents/drawing/print-format.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const PLUM = '#5a3d6b';
const WAVES = Array.from({ length: 26 }, (_, index) => index * 24);
const PETALS = [0, 60, 120, 180, 240, 300];

/** The card of an invented territory: a flower where a State puts its emblem, and no flag. */
export function IdentityCard({ paper, persona }: { paper: Paper; persona: Persona }) {
  const [firstName = '', ...rest] = paper.holder.split(' ');
  const lastName = rest.join(' ') || persona.lastName;
  return (
    <g>
      <Background />
      <Ink x={44} y={64} size={30} bold color={PLUM} spacing={2}>
        CARTE D’IDENTITÉ
      </Ink>
      <Ink x={44} y={92} size={17} color={PLUM}>
        Territoire fictif de Valfleury
      </Ink>
      <Portrait />
      <Labelled x={330} y={152} label="Nom" size={28} bold>
        {lastName.toUpperCase()}
      </Labelled>
      <Labelled x={330} y={222} label="Prénom" size={24}>
        {firstName}
      </Labelled>
      <Labelled x={330} y={288} label="Date de naissance" size={22}>
        {inFigures(persona.birthDate)}
      </Labelled>
      <Labelled x={560} y={288} label="Lieu de naissance" size={22}>
        Valfleury-sur-Lirette
      </Labelled>
      <Labelled x={330} y={350} label="N° du document" size={22}>
        FICTIF-0042
      </Labelled>
      <Labelled x={560} y={350} label="Valable jusqu’au" size={22}>
        {inFigures(monthsAfter(paper.issuedOn, 120))}
      </Labelled>
      <Ink x={330} y={422} size={13} color="#5b6168">
        Signature
      </Ink>
      <Signature x={350} y={430} hand="own" />
      <Zone lastName={lastName} firstName={firstName} />
    </g>
  );
}

function Background() {
  return (
    <g>
      <Box x={0} y={0} width={1000} height={630} fill="#f3edf4" />
      {WAVES.map((y) => (
        <path
          key={y}
          d={`M0 ${y}c160-46 330 52 500 6s340-52 500-6`}
          fill="none"
          stroke={y % 48 === 0 ? '#d9c6e0' : '#c9d8d2'}
          strokeWidth={1.4}
        />
      ))}
      <Flower x={900} y={86} size={1} fill={PLUM} />
      <g opacity={0.16}>
        <Flower x={770} y={420} size={3.4} fill={PLUM} />
      </g>
      <Box x={0} y={500} width={1000} height={130} fill="#fbf8fb" />
    </g>
  );
}

function Flower({ x, y, size, fill }: { x: number; y: number; size: number; fill: string }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      {PETALS.map((turn) => (
        <ellipse key={turn} cx={0} cy={-24} rx={13} ry={22} transform={`rotate(${turn})`} fill={fill} opacity={0.82} />
      ))}
      <circle r={10} fill="#f2c14e" />
    </g>
  );
}

/** A likeness of nobody. */
function Portrait() {
  return (
    <g>
      <Box x={44} y={124} width={246} height={320} fill="#dcd3e0" line={PLUM} />
      <path d="M62 444c4-92 44-124 105-124s101 32 105 124Z" fill="#7c6a87" />
      <path d="M142 300h50v44c0 14-50 14-50 0Z" fill="#b8a5b8" />
      <ellipse cx={167} cy={246} rx={58} ry={74} fill="#c9b8c8" />
      <path d="M104 250c-8-70 28-98 64-98s70 26 62 98c-8-34-24-52-62-52s-56 18-64 52Z" fill="#4d3f57" />
    </g>
  );
}

/** The lines that machines read, with the letters of a country that does not exist. */
function Zone({ lastName, firstName }: { lastName: string; firstName: string }) {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toUpperCase()
      .replace(/[^A-Z]+/g, '<');
  const padded = (line: string) => line.padEnd(36, '<').slice(0, 36);
  return (
    <g>
      {[padded(`IDXXX${plain(lastName)}`), padded(`FICTIF0042<<${plain(firstName)}<<SPECIMEN`)].map((line, index) => (
        <Ink key={line} x={500} y={558 + index * 44} size={36} font={FIXED} at="middle">
          {line}
        </Ink>
      ))}
    </g>
  );
}
