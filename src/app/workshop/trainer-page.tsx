import type { Register } from '#domain/text.ts';

interface TrainerPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

export function TrainerPage(_props: TrainerPageProps) {
  return null;
}
