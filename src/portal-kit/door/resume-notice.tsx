import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import './session-warning.css';

/** The way back to the page that asked to sign in first. */
export function ResumeNotice({ to }: { to: string }) {
  const t = usePortalText();
  return (
    <div className="portal-resume">
      <Notice kind="info" title={t('session.resume.title')}>
        <div>
          <ActionLink to={to} look="secondary">
            {t('session.resume.go')}
          </ActionLink>
        </div>
      </Notice>
    </div>
  );
}
