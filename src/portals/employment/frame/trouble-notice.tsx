import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import type { Trouble } from '#portals/employment/data/use-move.ts';
import { FocusedNotice } from '#portals/employment/frame/focused-notice.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Why something did not work, and what to do about it. Wrong answers are said at the fields instead. */
export function TroubleNotice({ trouble }: { trouble: Trouble | undefined }) {
  const t = useText(PORTAL_TEXTS);
  if (!trouble || trouble === 'answers' || trouble === 'not-signed-in') return null;
  return (
    <FocusedNotice kind="warning" title={t(`trouble.${trouble}.title`)}>
      <p>{t(`trouble.${trouble}.body`)}</p>
    </FocusedNotice>
  );
}
