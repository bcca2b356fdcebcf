import { Icon } from '#ui/layout/icon.tsx';

/** A list of the telephone that is still empty, and what will come there. */
export function NothingYet({ title, children }: { title: string; children: string }) {
  return (
    <div className="desk-phone__empty">
      <Icon name="phone" size="large" />
      <p>
        <strong>{title}</strong>
      </p>
      <p>{children}</p>
    </div>
  );
}
