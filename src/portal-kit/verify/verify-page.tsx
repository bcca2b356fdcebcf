import { useRef, useState } from 'react';
import { ConnectionError, client } from '#api/client.ts';
import type { VerifiedDocument } from '#api/contract.ts';
import type { Problem } from '#domain/form.ts';
import { useAgencySite } from '#portal-kit/data/agency.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import type { Trouble } from '#portal-kit/data/use-move.ts';
import { FocusedNotice } from '#portal-kit/frame/focused-notice.tsx';
import { PortalPage } from '#portal-kit/frame/portal-page.tsx';
import { TroubleNotice } from '#portal-kit/frame/trouble-notice.tsx';
import { Button } from '#ui/forms/button.tsx';
import { ErrorSummary } from '#ui/forms/error-summary.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { fieldInputId } from '#ui/forms/field-ids.ts';
import { TextInput } from '#ui/forms/text-input.tsx';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useFormat } from '#ui/text/use-text.ts';
import './verify-page.css';

/** Where every portal has it. */
export const VERIFY = '/verify';

const FIELDS = ['reference', 'code'] as const;
type FieldName = (typeof FIELDS)[number];

type Verdict = { times: number } & (
  | { is: 'genuine'; document: VerifiedDocument }
  | { is: 'unknown' }
  | { is: 'missing'; fields: FieldName[] }
  | { is: 'real'; problems: Problem[] }
  | { is: 'trouble'; trouble: Trouble }
);

/** Whether a document with this number and this code was really given by the agency. Anybody may ask. */
export function VerifyPage() {
  const t = usePortalText();
  const { agency } = useAgencySite();
  const [typed, setTyped] = useState<Record<FieldName, string>>({ reference: '', code: '' });
  const [verdict, setVerdict] = useState<Verdict>();
  const [busy, setBusy] = useState(false);
  const times = useRef(0);

  const ask = async (): Promise<Verdict> => {
    times.current += 1;
    const count = { times: times.current };
    const fields = FIELDS.filter((field) => typed[field].trim() === '');
    if (fields.length > 0) return { is: 'missing', fields, ...count };
    try {
      const answer = await client.verify(agency, typed);
      if (answer.ok) return { is: 'genuine', document: answer.value.document, ...count };
      const { problems } = answer.refusal;
      return problems.length > 0 ? { is: 'real', problems, ...count } : { is: 'unknown', ...count };
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      return { is: 'trouble', trouble: 'connection', ...count };
    }
  };
  const problemAt = (field: FieldName): string | undefined => {
    if (verdict?.is === 'missing' && verdict.fields.includes(field)) return t(`verify.missing.${field}`);
    const isReal = verdict?.is === 'real' && verdict.problems.some((problem) => problem.field === field);
    return isReal ? t('verify.real') : undefined;
  };
  const problems = FIELDS.flatMap((field) => {
    const text = problemAt(field);
    return text ? [{ id: fieldInputId('verify', field), text }] : [];
  });

  return (
    <PortalPage title={t('verify.title')} intro={t.marked('verify.intro')}>
      {verdict?.is === 'genuine' && <Genuine document={verdict.document} times={verdict.times} />}
      {verdict?.is === 'unknown' && <Unknown times={verdict.times} />}
      <TroubleNotice trouble={verdict?.is === 'trouble' ? verdict.trouble : undefined} />
      <form
        noValidate
        className="portal-verify"
        onSubmit={async (event) => {
          event.preventDefault();
          if (busy) return;
          setBusy(true);
          setVerdict(await ask());
          setBusy(false);
        }}
      >
        <ErrorSummary problems={problems} attempt={verdict?.times} />
        {FIELDS.map((field) => {
          const id = fieldInputId('verify', field);
          const problem = problemAt(field);
          return (
            <FieldFrame
              key={field}
              id={id}
              label={t(`verify.${field}.label`)}
              hint={t.marked(`verify.${field}.hint`)}
              problem={problem}
            >
              {(describedBy) => (
                <TextInput
                  id={id}
                  kind="identifier"
                  value={typed[field]}
                  onChange={(value) => setTyped((before) => ({ ...before, [field]: value }))}
                  describedBy={describedBy}
                  invalid={problem !== undefined}
                  autoComplete="off"
                />
              )}
            </FieldFrame>
          );
        })}
        <div>
          <Button type="submit" busy={busy}>
            {t('verify.ask')}
          </Button>
        </div>
      </form>
      <section className="portal-section" aria-labelledby="portal-verify-why">
        <h2 id="portal-verify-why">{t('verify.why.title')}</h2>
        <p>{t.rich('verify.why.false')}</p>
        <p>{t.rich('verify.why.use')}</p>
        <p>{t.rich('verify.why.limits')}</p>
      </section>
    </PortalPage>
  );
}

function Genuine({ document, times }: { document: VerifiedDocument; times: number }) {
  const t = usePortalText();
  const format = useFormat();
  const { kind, issuedOn, holder, reference } = document;
  return (
    <FocusedNotice kind="success" title={t('verify.genuine.title')} occurrence={times}>
      <SummaryList
        rows={[
          { id: 'kind', label: t('verify.genuine.kind'), value: t(`paper.${kind}`) },
          { id: 'holder', label: t('verify.genuine.holder'), value: holder },
          { id: 'issuedOn', label: t('verify.genuine.issuedOn'), value: format.day(issuedOn) },
          { id: 'reference', label: t('verify.genuine.reference'), value: reference },
        ]}
      />
      <p>{t.rich('verify.genuine.compare')}</p>
    </FocusedNotice>
  );
}

function Unknown({ times }: { times: number }) {
  const t = usePortalText();
  return (
    <FocusedNotice kind="warning" title={t('verify.unknown.title')} occurrence={times}>
      <p>{t.rich('verify.unknown.first')}</p>
      <ul className="portal-list">
        <li>{t.rich('verify.unknown.reference')}</li>
        <li>{t.rich('verify.unknown.code')}</li>
        <li>{t.rich('verify.unknown.site')}</li>
      </ul>
      <p>{t.rich('verify.unknown.still')}</p>
    </FocusedNotice>
  );
}
