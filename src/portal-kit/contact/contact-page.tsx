import type { CaseView } from '#api/contract.ts';
import { CONTACT } from '#portal-kit/contact/contact-facts.ts';
import { CONTACT_MOVES } from '#portal-kit/contact/contact-moves.ts';
import { LastRequest } from '#portal-kit/contact/last-request.tsx';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { Choice, Choices } from '#portal-kit/frame/choices.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';

/** How to reach a person, to complain, to ask somebody neutral; and where the last request stands. */
export function ContactPage({ complaint }: { complaint: CaseView }) {
  const t = usePortalText();
  const moves = CONTACT_MOVES.filter(({ id }) => complaint.moves.includes(id));
  return (
    <PortalPage title={t('contact.title')} intro={t.marked('contact.intro')}>
      <LastRequest complaint={complaint} />
      {moves.length > 0 && (
        <section className="portal-section" aria-labelledby="portal-contact-ways">
          <h2 id="portal-contact-ways">{t('contact.choose')}</h2>
          <Choices>
            {moves.map(({ id, icon, page }) => (
              <Choice
                key={id}
                icon={icon}
                title={t(`contact.move.${id}.title`)}
                action={
                  <ActionLink to={`${CONTACT}/${page}`} look="secondary">
                    {t(`contact.move.${id}.go`)}
                  </ActionLink>
                }
              >
                {t.rich(`contact.move.${id}.body`)}
              </Choice>
            ))}
          </Choices>
        </section>
      )}
      <p className="portal-aside">{t.rich('contact.byPhone')}</p>
    </PortalPage>
  );
}
