import { Box, FADED, Ink, Lines, Rule } from '#desk/documents/drawing/ink.tsx';
import type { AgencyId } from '#domain/agency.ts';

/** How each agency of Valfleury prints its letters. */
interface AgencyPrint {
  name: string;
  /** What it is for, below its name. */
  purpose: string;
  street: string;
  phone: string;
  color: string;
  tint: string;
  signedBy: string;
}

const PRINTS: Record<AgencyId, AgencyPrint> = {
  family: {
    name: 'Aubépine',
    purpose: 'Famille et logement',
    street: '4, place des Tilleuls',
    phone: '05 36 49 20 30',
    color: '#2c6149',
    tint: '#eaf2ec',
    signedBy: 'L’équipe Aubépine',
  },
  employment: {
    name: 'Bruyère',
    purpose: 'Emploi et formation',
    street: '16, rue des Ateliers',
    phone: '05 36 49 10 20',
    color: '#6a2a6d',
    tint: '#f4ecf4',
    signedBy: 'Votre agence Bruyère',
  },
  tax: {
    name: 'Capucine',
    purpose: 'Service des impôts de Valfleury',
    street: '2, quai des Comptes',
    phone: '05 36 49 30 40',
    color: '#1f4073',
    tint: '#eaf0f8',
    signedBy: 'Capucine, service des impôts de Valfleury',
  },
  health: {
    name: 'Dahlia',
    purpose: 'Assurance maladie',
    street: '9, rue du Verger',
    phone: '05 36 49 40 50',
    color: '#8a2545',
    tint: '#f8ebef',
    signedBy: 'L’équipe Dahlia',
  },
  vehicles: {
    name: 'Églantine',
    purpose: 'Véhicules et permis',
    street: '30, route de Bellerive',
    phone: '05 36 49 50 60',
    color: '#7a4420',
    tint: '#f7efe8',
    signedBy: 'L’équipe Églantine',
  },
  identity: {
    name: 'Fougère',
    purpose: 'Connexion aux services',
    street: '1, passage des Clés',
    phone: '05 36 49 60 70',
    color: '#465a1f',
    tint: '#eff3e4',
    signedBy: 'Fougère',
  },
};

export const AGENCY_TOWN = '99 999 Valfleury-sur-Lirette';

export const agencyPrint = (agency: AgencyId): AgencyPrint => PRINTS[agency];

const FIVE = [0, 72, 144, 216, 288];
const BELLS: [number, number, number][] = [
  [9, 33, 8],
  [33, 26, -8],
  [15, 14, 8],
  [34, 9, -8],
  [24, 3, 0],
];
const FRONDS = [38, 32, 26, 20, 15];

/** The flower of an agency, 48 units wide; drawn for paper, where no style sheet reaches. */
export function AgencyFlower({ agency, x, y, size }: { agency: AgencyId; x: number; y: number; size: number }) {
  return <g transform={`translate(${x} ${y}) scale(${size / 48})`}>{FLOWERS[agency]()}</g>;
}

const petals = (fill: string, line: string, heart: string) => () => (
  <g>
    {FIVE.map((turn) => (
      <path
        key={turn}
        transform={`rotate(${turn} 24 24)`}
        d="M24 23c-6-3-9-7-8.600-12C15.800 6 19.500 3 24 3s8.200 3 8.600 8C33 16 30 20 24 23Z"
        fill={fill}
        stroke={line}
        strokeWidth={1.4}
      />
    ))}
    <circle cx={24} cy={24} r={4.6} fill={heart} />
    {FIVE.map((turn) => (
      <circle key={turn} transform={`rotate(${turn + 36} 24 24)`} cx={24} cy={14} r={1.5} fill={heart} />
    ))}
  </g>
);

const FLOWERS: Record<AgencyId, () => React.JSX.Element> = {
  family: petals('#fff3f4', '#c9667f', '#7f9a54'),
  tax: petals('#d4580f', '#fff7ec', '#7a1f0a'),
  health: petals('#b8375f', '#fdf2f5', '#f2c14e'),
  vehicles: petals('#f3b9c2', '#b05a6c', '#e0a63a'),
  employment: () => (
    <g>
      <path
        d="M16 46c3-8 6-13 9-20 2-6 2-12 0-20M20 34c-3-1-5-1-8 1M25 27c3-1 6-1 8 1M27 17c-3-2-6-2-9-1M27 11c3-2 5-2 8-1"
        fill="none"
        stroke="#4f6b4a"
        strokeWidth={2}
        strokeLinecap="round"
      />
      {BELLS.map(([x, y, turn]) => (
        <path
          key={`${x} ${y}`}
          transform={`translate(${x} ${y}) rotate(${turn})`}
          d="M0-3c4 0 6 3 5 7-.6 2.200-2.200 3.200-4 3.200L0 9l-1-1.800c-1.800 0-3.400-1-4-3.200-1-4 1-7 5-7Z"
          fill="#6a2a6d"
        />
      ))}
    </g>
  ),
  identity: () => (
    <g>
      <path
        d="M23 46c1-10 1-20 1-31 0-7 3-11 7-11 4 0 6 2 6 5s-2 4-4 4-3-1-3-3"
        fill="none"
        stroke="#2b3a12"
        strokeWidth={2}
        strokeLinecap="round"
      />
      {FRONDS.map((y, index) => {
        const length = 14 - index * 2;
        return (
          <path
            key={y}
            d={`M23 ${y}q-${length / 2}-6-${length}-5q${length / 3} 6 ${length} 5ZM24 ${y - 2}q${length / 2}-6 ${length}-5q-${length / 3} 6-${length} 5Z`}
            fill="#7d9a3a"
          />
        );
      })}
    </g>
  ),
};

/** The head of a letter: who writes, from where; 1000 units wide, 190 high. */
export function Letterhead({ agency }: { agency: AgencyId }) {
  const { name, purpose, street, phone, color } = agencyPrint(agency);
  return (
    <g>
      <AgencyFlower agency={agency} x={80} y={62} size={96} />
      <Ink x={196} y={116} size={40} bold color={color}>
        {name}
      </Ink>
      <Ink x={196} y={146} size={18} color={FADED}>
        {purpose}
      </Ink>
      <Lines
        x={920}
        y={92}
        size={16}
        leading={24}
        at="end"
        color={FADED}
        lines={[street, AGENCY_TOWN, `Tél. ${phone}`]}
      />
      <Box x={80} y={184} width={840} height={4} fill={color} />
    </g>
  );
}

/** The foot of what can be verified: the number of the case and the code, and where they are checked. */
export function CheckFoot({
  agency,
  reference,
  checkCode,
}: {
  agency: AgencyId;
  reference: string;
  checkCode: string;
}) {
  const { color } = agencyPrint(agency);
  return (
    <g>
      <Rule x={80} y={1312} width={840} color={color} weight={1.5} />
      <Ink x={500} y={1340} size={17} bold at="middle" color={color}>
        {`Numéro de dossier ${reference} · Code de vérification ${checkCode}`}
      </Ink>
      <Ink x={500} y={1364} size={15} at="middle" color={FADED}>
        à vérifier sur la page « Vérifier un document »
      </Ink>
    </g>
  );
}
