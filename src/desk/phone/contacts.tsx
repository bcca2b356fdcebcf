import { useDesk } from '#desk/desk-context.ts';
import { useText, useTextRef } from '#ui/text/use-text.ts';

/** The numbers one knows for certain: the agencies' own. */
export function Contacts() {
  const say = useText('phone');
  const sayRef = useTextRef();
  const { contacts } = useDesk();
  return (
    <div className="desk-contacts">
      <p>{say('contacts.intro')}</p>
      <dl>
        {contacts.map(({ agency, phone, host }) => (
          <div key={agency}>
            <dt>{sayRef({ key: `agencies/${agency}:name` })}</dt>
            <dd className="desk-contacts__number" dir="ltr">
              {phone}
            </dd>
            <dd dir="ltr">{host}</dd>
          </div>
        ))}
        <div>
          <dt>{say('contacts.reports')}</dt>
          <dd className="desk-contacts__number" dir="ltr">
            33700
          </dd>
          <dd>{say('contacts.reportsWhat')}</dd>
        </div>
      </dl>
    </div>
  );
}
