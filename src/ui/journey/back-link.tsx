import { Link } from 'react-router';
import { Icon } from '#ui/layout/icon.tsx';
import { useText } from '#ui/text/use-text.ts';
import './back-link.css';

/** Where "back" leads: an address, or something to do. */
export type Back = string | (() => void);

/** To the page before, above the question. Nothing typed is lost on the way. */
export function BackLink({ back }: { back: Back }) {
  const ui = useText('ui');
  const words = (
    <>
      <Icon name="back" />
      {ui('back')}
    </>
  );
  if (typeof back === 'string') {
    return (
      <Link to={back} className="ui-back">
        {words}
      </Link>
    );
  }
  return (
    <button type="button" className="ui-back" onClick={back}>
      {words}
    </button>
  );
}
