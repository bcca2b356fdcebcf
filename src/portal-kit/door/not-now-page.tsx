import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { BackToDoor } from '#portal-kit/door/ways-back.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

interface NotNowPageProps {
  title: string;
  /** With its words marked. */
  intro: string;
  /** Where one can go on now, and the words that lead there. */
  go: { to: string; words: string };
}

/** A page of the door that is of no use now: why, and what is possible instead. */
export function NotNowPage({ title, intro, go }: NotNowPageProps) {
  return (
    <PortalPage title={title} intro={intro}>
      <div>
        <ActionLink to={go.to}>{go.words}</ActionLink>
      </div>
      {go.to !== '/sign-in' && <BackToDoor />}
    </PortalPage>
  );
}

/** For every way back in that the door does not take now. */
export function StepClosed() {
  const t = usePortalText();
  return (
    <NotNowPage
      title={t('signIn.stepClosed.title')}
      intro={t.marked('signIn.stepClosed.body')}
      go={{ to: '/sign-in', words: t('signIn.backToDoor') }}
    />
  );
}
