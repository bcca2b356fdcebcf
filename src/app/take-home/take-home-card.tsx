import { Paragraphs } from '#app/session/paragraphs.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { PageHeading } from '#ui/layout/page-heading.tsx';
import { useText } from '#ui/text/use-text.ts';

const PARTS: { id: 'ready' | 'reflex' | 'address'; icon: IconName }[] = [
  { id: 'ready', icon: 'papers' },
  { id: 'reflex', icon: 'check' },
  { id: 'address', icon: 'lock' },
];

interface TakeHomeCardProps {
  scenario: string;
  /** It is one of several on a page that has a title of its own. */
  among?: boolean;
}

/** One page to keep: what to have ready, the reflex, and the official address to type by oneself. */
export function TakeHomeCard({ scenario, among = false }: TakeHomeCardProps) {
  const t = useText('app');
  const say = useText(`scenarios/${scenario}`);
  const title = say('title');
  const Heading = among ? 'h4' : 'h2';
  return (
    <article className="take-home-card">
      <header>
        <p className="take-home-card__kind">{t('takeHome.title')}</p>
        {among ? (
          <h3 className="take-home-card__title">{title}</h3>
        ) : (
          <PageHeading className="take-home-card__title">{title}</PageHeading>
        )}
      </header>
      {PARTS.map(({ id, icon }) => (
        <section key={id} className={`take-home-card__part take-home-card__part--${id}`}>
          <Heading>
            <Icon name={icon} />
            {t(`takeHome.${id}`)}
          </Heading>
          <Paragraphs text={say(`card.${id}`)} />
        </section>
      ))}
      <section className="take-home-card__part take-home-card__notes">
        <Heading>{t('takeHome.notes')}</Heading>
        <p>{t('takeHome.noSecrets')}</p>
        <div className="take-home-card__lines" aria-hidden="true" />
      </section>
      <footer>{t('takeHome.made')}</footer>
    </article>
  );
}
