import type { Register } from '#domain/text.ts';

interface SecondScreenPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

export function SecondScreenPage(_props: SecondScreenPageProps) {
  return null;
}
