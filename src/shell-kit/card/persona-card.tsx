import type { ReactNode } from 'react';
import { frenchDay } from '#domain/time.ts';
import type { Setting } from '#engine/session/setting.ts';
import { CardFacts } from '#shell-kit/card/card-facts.tsx';
import { Keys } from '#shell-kit/card/keys.tsx';
import { ThisMonth } from '#shell-kit/card/this-month.tsx';
import { useText } from '#ui/text/use-text.ts';
import './persona-card.css';

interface PersonaCardProps {
  setting: Setting;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** The level of its headings: the second under a page's title, the third under a dialog's. */
  heading: 'h2' | 'h3' | 'h4';
}

/** Everything a learner would otherwise have to keep in mind. */
export function PersonaCard({ setting, brief, heading: Heading }: PersonaCardProps) {
  const t = useText('shell-kit');
  return (
    <div className="shell-card">
      <section className="shell-card__part">
        <Heading>{t('card.task')}</Heading>
        {brief}
      </section>
      <div className="shell-card__facts">
        <Keys setting={setting} heading={Heading} />
        <Identity setting={setting} />
        <ThisMonth setting={setting} heading={Heading} />
      </div>
      <p className="shell-card__fictional">{t.rich('card.fictional')}</p>
    </div>
  );
}

/** What a person knows of themselves, written as forms ask for it. */
function Identity({ setting }: Pick<PersonaCardProps, 'setting'>) {
  const t = useText('shell-kit');
  const { firstName, lastName, birthDate, birthPlace, address, email, phone, numbers } = setting.exercise.persona;
  return (
    <details className="shell-more" open={asksWhoOneIs(setting)}>
      <summary>{t('card.identity')}</summary>
      <CardFacts
        facts={[
          { what: 'lastName', value: lastName },
          { what: 'firstName', value: firstName },
          { what: 'birthDate', value: frenchDay(birthDate) },
          { what: 'birthPlace', value: birthPlace },
          { what: 'socialSecurity', value: numbers.socialSecurity },
          { what: 'email', value: email },
          { what: 'phone', value: phone },
          { what: 'street', value: address.street },
          { what: 'town', value: address.town },
          { what: 'bankCard', value: numbers.card },
        ]}
      />
    </details>
  );
}

/** Whether the exercise's own forms ask for a name or a birth date. */
function asksWhoOneIs({ exercise, rules }: Setting): boolean {
  const fields = Object.values(rules[exercise.procedure]?.forms ?? {}).flatMap(({ pages }) =>
    pages.flatMap((page) => page.fields),
  );
  return fields.some(({ id }) => id === 'last-name' || id === 'birth-date');
}
