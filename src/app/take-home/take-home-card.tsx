import { Paragraphs } from '#app/session/paragraphs.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';

const PARTS: { id: 'ready' | 'reflex' | 'address'; icon: IconName }[] = [
  { id: 'ready', icon: 'papers' },
  { id: 'reflex', icon: 'check' },
  { id: 'address', icon: 'lock' },
];

/** One page to keep: what to have ready, the reflex, and the official address to type by oneself. */
export function TakeHomeCard({ scenario }: { scenario: string }) {
  const t = useText('app');
  const say = useText(`scenarios/${scenario}`);
  return (
    <article className="take-home-card">
      <header>
        <p className="take-home-card__kind">{t('takeHome.title')}</p>
        <PageHeading>{say('title')}</PageHeading>
      </header>
      {PARTS.map(({ id, icon }) => (
        <section key={id} className={`take-home-card__part take-home-card__part--${id}`}>
          <h2>
            <Icon name={icon} />
            {t(`takeHome.${id}`)}
          </h2>
          <Paragraphs text={say(`card.${id}`)} />
        </section>
      ))}
      <section className="take-home-card__part take-home-card__notes">
        <h2>{t('takeHome.notes')}</h2>
        <p>{t('takeHome.noSecrets')}</p>
        <div className="take-home-card__lines" aria-hidden="true" />
      </section>
      <footer>{t('takeHome.made')}</footer>
    </article>
  );
}
