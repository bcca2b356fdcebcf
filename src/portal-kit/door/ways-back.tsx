import type { CaseView } from '#api/contract.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Icon } from '#ui/layout/icon.tsx';
import { PortalLink } from '#ui/navigation/portal-link.tsx';

/** What is possible at the door besides the form: what one has begun first, then what to do about a lost key. */
export function WaysBack({ door }: { door: CaseView }) {
  const t = usePortalText();
  const may = (move: string) => door.moves.includes(move);
  const posted = may('enterPostalCode') || door.states.includes('postalCodeOnItsWay');
  const ways = [
    ['/sign-in/new-password', may('setPassword') && t('signIn.ways.newPassword')],
    ['/sign-in/postal-code', posted && t('signIn.ways.postalCode')],
    ['/sign-in/identifier', may('askIdentifier') && t('signIn.ways.identifier')],
    ['/sign-in/password', may('askNewPassword') && t('signIn.ways.password')],
    ['/sign-in/mailbox', may('reportLostMailbox') && t('signIn.ways.mailbox')],
  ] as const;
  const open = ways.filter(([, words]) => words);
  if (open.length === 0) return null;
  return (
    <nav className="ui-ways" aria-label={t('signIn.ways.title')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {open.map(([page, words]) => (
          <li key={page}>
            <PortalLink to={page} className="ui-way">
              {words}
            </PortalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** From a way back in to the sign-in page. */
export function BackToDoor() {
  const t = usePortalText();
  return (
    <PortalLink to="/sign-in" className="ui-way">
      <Icon name="back" />
      {t('signIn.backToDoor')}
    </PortalLink>
  );
}
