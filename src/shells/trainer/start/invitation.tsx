import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { useText } from '#ui/text/use-text.ts';
import { showCode } from '#workshop/protocol.ts';
import './invitation.css';

interface InvitationProps {
  /** What one types into a browser. */
  address: string;
  code: string;
  /** A picture of the square that leads there, code included. */
  square: string;
}

/** How one comes in, readable from the back of a room: address, code, and a square for phones. */
export function Invitation({ address, code, square }: InvitationProps) {
  const t = useText('room');
  const { host, pathname: path } = new URL(address);
  return (
    <div className="trainer-invitation">
      <dl className="trainer-invitation__words">
        <div>
          <dt>{t('start.address')}</dt>
          <dd className="trainer-invitation__address">
            {host}
            <wbr />
            {path}
          </dd>
        </div>
        <div>
          <dt>{t('start.code')}</dt>
          <dd className="trainer-invitation__code">
            <span aria-hidden="true">{showCode(code)}</span>
            <VisuallyHidden>{t('start.codeSpoken', { letters: [...code].join(' ') })}</VisuallyHidden>
          </dd>
        </div>
      </dl>
      <img className="trainer-invitation__square" src={square} alt={t('start.qr')} width="300" height="300" />
    </div>
  );
}
