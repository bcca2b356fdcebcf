import type { ReactNode } from 'react';
import { applicantAt, rulesOf, type Setting } from '#engine/session/setting.ts';
import { CopyButton } from '#shells/learner/copy-button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './persona-card.css';

interface PersonaCardProps {
  setting: Setting;
  /** Who one plays, what is true today, what to do. */
  brief: ReactNode;
  /** The level of its headings: the second under a page's title, the third under a dialog's. */
  heading: 'h2' | 'h3';
}

/** Everything a learner would otherwise have to keep in mind. */
export function PersonaCard({ setting, brief, heading: Heading }: PersonaCardProps) {
  const t = useText('learner');
  return (
    <div className="learner-card">
      <section className="learner-card__part">
        <Heading>{t('card.task')}</Heading>
        {brief}
      </section>
      <div className="learner-card__facts">
        <Codes setting={setting} heading={Heading} />
        <ThisMonth setting={setting} heading={Heading} />
      </div>
      <p className="learner-card__fictional">{t.rich('card.fictional')}</p>
    </div>
  );
}

function Codes({ setting, heading: Heading }: Omit<PersonaCardProps, 'brief'>) {
  const t = useText('learner');
  const { agency } = rulesOf(setting, setting.exercise.procedure);
  const name = useText(`agencies/${agency}`)('name');
  const { account } = applicantAt(setting, agency);
  const codes = [
    { what: 'identifier', value: account.identifier },
    { what: 'password', value: account.password },
  ];
  return (
    <section className="learner-card__part">
      <Heading>{t('card.codes', { agency: name })}</Heading>
      <dl className="learner-card__codes">
        {codes.map(({ what, value }) => (
          <div key={what} className="learner-card__code">
            <dt>{t.rich(`card.${what}`)}</dt>
            <dd>
              <span className="learner-card__value" translate="no" dir="ltr">
                {value}
              </span>
              <CopyButton value={value} name={t(`card.${what}`)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ThisMonth({ setting, heading: Heading }: Omit<PersonaCardProps, 'brief'>) {
  const t = useText('learner');
  const { work = [], stillLooking } = setting.exercise.situation;
  return (
    <section className="learner-card__part">
      <Heading>{t('card.month')}</Heading>
      <ul className="learner-card__list">
        {work.length === 0 && <li>{t.rich('card.noWork')}</li>}
        {work.map(({ employer, hours, gross }) => (
          <li key={employer}>{t.rich('card.work', { employer, hours, gross: { money: gross } })}</li>
        ))}
        <li>{t.rich(stillLooking ? 'card.looking' : 'card.notLooking')}</li>
      </ul>
    </section>
  );
}
