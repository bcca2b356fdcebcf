import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Button } from '#ui/forms/button.tsx';

/** Keep it on paper or as a PDF, or go on. */
export function ReceiptActions() {
  const t = usePortalText();
  return (
    <div className="portal-actions">
      <ActionLink to="/account">{t('backToAccount')}</ActionLink>
      <Button look="secondary" icon="print" ofDevice onPress={() => window.print()}>
        {t('receipt.print')}
      </Button>
    </div>
  );
}
