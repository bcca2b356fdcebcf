import type { Register } from '#domain/text.ts';

interface JoinPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

export function JoinPage(_props: JoinPageProps) {
  return null;
}
