import type { CaseView } from '#api/contract.ts';
import type { Instant } from '#domain/time.ts';
import { MoveButton } from '#portal-kit/frame/move-button.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { IDENTITY_TEXTS, UNUSUAL_CONNECTION } from '#portals/identity/data/agency.ts';
import { ConnectionCard } from '#portals/identity/history/connection-card.tsx';
import { ownConnections, unusualAt } from '#portals/identity/history/connections.ts';
import { Verdict } from '#portals/identity/history/verdict.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './history.css';

interface HistoryPageProps {
  /** The connection that looked unusual, where there is one. */
  unusual: CaseView | undefined;
  /** From when on the others are counted back. */
  from: Instant;
}

/** Every connection made with the key, latest first, and the question that one of them asks. */
export function HistoryPage({ unusual, from }: HistoryPageProps) {
  const t = useText(IDENTITY_TEXTS);
  if (unusual?.moves.includes('lookAtHistory')) return <NotOpenYet unusual={unusual} />;
  return (
    <PortalPage title={t('history.title')} intro={t.marked('history.intro')}>
      {unusual ? (
        <Verdict unusual={unusual} />
      ) : (
        <Notice kind="success" title={t('history.usual.title')}>
          <p>{t.rich('history.usual.body')}</p>
          <p>{t.rich('history.usual.message')}</p>
        </Notice>
      )}
      <section className="portal-section" aria-labelledby="fougere-history">
        <h2 id="fougere-history">{t('history.list')}</h2>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul role="list" className="fougere-connections">
          {unusual && <ConnectionCard id="unusual" at={unusualAt(from)} verdict={verdictOf(unusual)} />}
          {ownConnections(from).map(({ id, at }) => (
            <ConnectionCard key={id} id={id} at={at} />
          ))}
        </ul>
      </section>
      <p className="portal-aside">{t.rich('history.practice')}</p>
    </PortalPage>
  );
}

/** Opening the history is something one does, so that it can be seen that one went to look. */
function NotOpenYet({ unusual }: { unusual: CaseView }) {
  const t = useText(IDENTITY_TEXTS);
  const again = unusual.states.includes('strangerBack');
  return (
    <PortalPage title={t('history.title')} intro={t.marked(again ? 'history.again' : 'home.connections.body')}>
      <MoveButton procedure={UNUSUAL_CONNECTION} move="lookAtHistory" look="primary" icon="eye">
        {t('home.connections.look')}
      </MoveButton>
    </PortalPage>
  );
}

function verdictOf({ states }: CaseView): 'open' | 'recognised' | 'reported' {
  if (states.includes('recognised') || states.includes('strangerAccepted')) return 'recognised';
  return states.includes('reported') || states.includes('reportedMyself') ? 'reported' : 'open';
}
