import { PORTAL_TEXTS } from '#portals/employment/data/agency.ts';
import { ActionLink } from '#portals/employment/frame/action-link.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';

/** Keep it on paper or as a PDF, or go on. */
export function ReceiptActions() {
  const t = useText(PORTAL_TEXTS);
  return (
    <div className="bruyere-actions">
      <ActionLink to="/account">{t('backToAccount')}</ActionLink>
      <Button look="secondary" icon="print" onPress={() => window.print()}>
        {t('receipt.print')}
      </Button>
    </div>
  );
}
