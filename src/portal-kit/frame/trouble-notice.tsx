import { usePortalText } from '#portal-kit/data/portal-text.ts';
import type { Trouble } from '#portal-kit/data/use-move.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';

/** Why something did not work, and what to do about it. Wrong answers are said at the fields instead. */
export function TroubleNotice({ trouble }: { trouble: Trouble | undefined }) {
  const t = usePortalText();
  if (!trouble || trouble === 'answers' || trouble === 'not-signed-in') return null;
  return (
    <FocusedNotice kind="warning" title={t(`trouble.${trouble}.title`)}>
      <p>{t.rich(`trouble.${trouble}.body`)}</p>
    </FocusedNotice>
  );
}
