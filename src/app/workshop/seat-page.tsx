import type { Register } from '#domain/text.ts';

interface SeatPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

export function SeatPage(_props: SeatPageProps) {
  return null;
}
