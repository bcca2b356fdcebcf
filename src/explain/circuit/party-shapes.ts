import type { Party } from '#domain/circuit.ts';

const BUILDING = 'M3.5 9.5 12 4l8.500 5.500ZM5 20h14M6.500 9.500V20M12 9.500V20M17.500 9.500V20';
const BOOK = 'M5 4h13v16H5ZM8.500 4v16M11.500 8.500h4M11.500 12h4';

/** Who is who, on a 24-unit grid like the shared icons. */
export const PARTY_SHAPES: Record<Party, string> = {
  device: 'M12 4a3.75 3.75 0 1 1 0 7.500A3.75 3.75 0 0 1 12 4ZM4.5 20c.5-4 3.500-6 7.500-6s7 2 7.500 6',
  mail: 'M4 6h16v12H4ZM4.5 6.5 12 13l7.500-6.500',
  post: 'M3.5 18.500V11a4 4 0 0 1 8 0v7.500ZM7.500 7h9a4 4 0 0 1 4 4v7.500h-9M6 12h3M16 18.500V21M15 7V3.500h3.500v2H15',
  agency: BUILDING,
  agent:
    'M12 3.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM6.500 15.500c.3-2.600 2.500-4 5.500-4s5.200 1.400 5.500 4M3.500 15.500h17M5 15.500v5M19 15.500v5',
  'other-agency': BUILDING,
  employers: 'M4 20V9l5 3V9l5 3V5h6v15ZM8 16h.05M12 16h.05M16.500 16h.05M16.500 9h.05',
  'income-register': BOOK,
  'civil-register': BOOK,
  'town-hall': 'M4 20V10h16v10ZM9 10V6h6v4M12 6V3M12 20v-4M7.500 14h.05M16.500 14h.05',
  bank: 'M18 6.500A7 7 0 1 0 18 17.500M3.500 10.500h9.500M3.500 13.500h9.500',
  landlord: 'M8 5a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM11.500 11.500 20.500 20.500M17 17l2.500-2.500M14.500 14.500l2-2',
  reviewer: 'M12 4v16M8 20h8M5 7h14M5 7l-2.500 6h5ZM19 7l-2.500 6h5Z',
  fraudster: 'M12 4 21 19.500H3ZM12 10v4.500M12 17v.05',
};
