import type { Register } from '#domain/text.ts';

interface ProjectorPageProps {
  register: Register;
  onRegister: (register: Register) => void;
}

export function ProjectorPage(_props: ProjectorPageProps) {
  return null;
}
