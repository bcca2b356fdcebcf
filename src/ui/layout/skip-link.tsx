import { useText } from '#ui/text/use-text.ts';
import './skip-link.css';

interface SkipLinkProps {
  /** Id of the element to land on; it needs `tabIndex={-1}`. */
  target: string;
  children?: string;
}

/** First stop of the keyboard: past everything that repeats. */
export function SkipLink({ target, children }: SkipLinkProps) {
  const ui = useText('ui');
  return (
    <a
      href={`#${target}`}
      className="ui-skip"
      onClick={(event) => {
        // A fragment in the address would count as another page of the portal.
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children ?? ui('skip')}
    </a>
  );
}
