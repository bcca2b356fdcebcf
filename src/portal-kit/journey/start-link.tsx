import type { ReactNode } from 'react';
import { client } from '#api/client.ts';
import { coachIds } from '#domain/coach-ids.ts';
import { pagePath, visiblePages } from '#domain/form-paths.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import { ActionLink } from '#portal-kit/frame/action-link.tsx';
import type { Journey } from '#portal-kit/journey/journey.ts';

type StartLinkProps = Pick<Journey, 'procedure' | 'form' | 'base'> & { children: ReactNode };

/** From the introduction of a form to its first question, whichever the agency asks first. */
export function StartLink({ procedure, form: formId, base, children }: StartLinkProps) {
  const asked = useAgencyData(() => client.form(procedure, formId), [procedure, formId]);
  return (
    <div>
      <WhenLoaded resource={asked}>
        {({ form, answers }) => {
          const [first] = visiblePages(form, answers);
          return (
            first && (
              <ActionLink to={pagePath(base, form, first)} coachId={coachIds.start(formId)}>
                {children}
              </ActionLink>
            )
          );
        }}
      </WhenLoaded>
    </div>
  );
}
