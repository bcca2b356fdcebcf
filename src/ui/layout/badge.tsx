import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import './badge.css';

/** How many things are new here; nothing when none is. */
export function Badge({ count }: { count: number | undefined }) {
  const ui = useText('ui');
  if (!count) return null;
  return (
    <>
      <span className="ui-badge" aria-hidden="true">
        {count}
      </span>
      <VisuallyHidden> {ui('badge', { count })}</VisuallyHidden>
    </>
  );
}
