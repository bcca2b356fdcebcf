import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { Marked } from '#ui/text/marked.tsx';
import './services.css';

interface Service {
  icon: IconName;
  title: string;
  /** With its words marked. */
  body: string;
}

/** What one can do at the agency, on its home page. */
export function Services({ title, services }: { title: string; services: readonly Service[] }) {
  return (
    <section className="portal-services" aria-labelledby="portal-services">
      <h2 id="portal-services">{title}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="portal-services__list">
        {services.map((service) => (
          <li key={service.title} className="portal-services__item">
            <Icon name={service.icon} size="large" />
            <h3>{service.title}</h3>
            <p>
              <Marked text={service.body} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
