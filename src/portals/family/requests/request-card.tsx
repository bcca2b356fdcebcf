import { useId } from 'react';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { textsOf } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import { CHANGE_OF_SITUATION, FAMILY_TEXTS } from '#portals/family/data/agency.ts';
import type { RequestLine } from '#portals/family/requests/requests.ts';
import { StatusTag } from '#ui/journey/status-tag.tsx';
import { useText } from '#ui/text/use-text.ts';
import './requests.css';

/** One request: the official word for where it stands, the same in plain words, its days, what comes next. */
export function RequestCard({ request }: { request: RequestLine }) {
  const { id, page, tone, words, values, dates } = request;
  const t = useText(FAMILY_TEXTS);
  const say = usePortalText();
  const heading = useId();
  return (
    <li className={`aubepine-request aubepine-request--${tone}`}>
      <article aria-labelledby={heading}>
        <div className="aubepine-request__head">
          <h2 id={heading}>{t(`requests.name.${id}`)}</h2>
          <StatusTag tone={tone}>{useOfficialStatus(request)}</StatusTag>
        </div>
        <p className="aubepine-request__plain">{say(`${words}.plain`, values)}</p>
        <p>{say.rich(`${words}.more`, values)}</p>
        {dates.length > 0 && (
          <dl className="aubepine-request__dates">
            {dates.map((date) => (
              <div key={date.id}>
                <dt>{t(`requests.date.${date.id}`)}</dt>
                <dd>{t('requests.when', { at: date.value })}</dd>
              </div>
            ))}
          </dl>
        )}
        {id === 'change' && <WhyThisAmount procedure={CHANGE_OF_SITUATION} calculation="benefit" />}
        <div>
          <ActionLink to={page} look={tone === 'action' ? 'primary' : 'secondary'}>
            {t(tone === 'action' ? `requests.go.${id}` : `requests.see.${id}`)}
          </ActionLink>
        </div>
      </article>
    </li>
  );
}

/** The word the agency itself uses for where a request stands. */
export function useOfficialStatus({ view }: RequestLine): string {
  return useText(textsOf(view.procedure))(`states.${view.states.at(-1)}.title`);
}
