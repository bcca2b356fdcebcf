import type { PaperName } from '#desk/documents/paper-name.ts';

interface PaperLabelProps {
  name: PaperName;
  /** When it came, or will come. */
  date?: string;
}

/** The name and the date of a paper beside its picture. */
export function PaperLabel({ name: { kind, about }, date }: PaperLabelProps) {
  return (
    <span className="desk-drawer__label">
      <span className="desk-drawer__kind">{kind}</span>
      {about && <span>{about}</span>}
      {date && <span className="desk-drawer__date">{date}</span>}
    </span>
  );
}
