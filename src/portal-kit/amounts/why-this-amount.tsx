import { type ReactNode, useState } from 'react';
import type { Amounts } from '#api/amounts.ts';
import { client } from '#api/client.ts';
import type { ProcedureId } from '#domain/agency.ts';
import { AmountTree } from '#portal-kit/amounts/amount-tree.tsx';
import { AmountTrial } from '#portal-kit/amounts/amount-trial.tsx';
import { useAmountWords } from '#portal-kit/amounts/amount-words.ts';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import './why-this-amount.css';

interface WhyThisAmountProps {
  procedure: ProcedureId;
  /** The id of one of the procedure's calculations. */
  calculation: string;
  /** What one presses, where "Why this amount?" is not said. */
  summary?: ReactNode;
}

/** Unfolds how an amount comes about, and lets one try other answers. Asks the agency when it is opened, and not before. */
export function WhyThisAmount({ procedure, calculation, summary }: WhyThisAmountProps) {
  const t = usePortalText();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className="portal-why" onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}>
      <summary className="portal-why__summary">{summary ?? t('amounts.why')}</summary>
      <div className="portal-why__body">
        {wasOpened && <Explanation key={calculation} procedure={procedure} calculation={calculation} />}
      </div>
    </details>
  );
}

type Otherwise = Record<string, number>;

function Explanation({ procedure, calculation }: Omit<WhyThisAmountProps, 'summary'>) {
  const t = usePortalText();
  const [otherwise, setOtherwise] = useState<Otherwise>();
  const answer = useAgencyData(async () => {
    const known = await client.amounts(procedure, calculation);
    const differs = Object.keys(otherwise ?? {}).length > 0;
    return { known, tried: differs ? await client.amounts(procedure, calculation, otherwise) : known, otherwise };
  }, [procedure, calculation, otherwise]);
  return (
    <WhenLoaded resource={answer}>
      {({ known, tried, otherwise: asked }) =>
        known && tried ? (
          <Explained
            procedure={procedure}
            known={known}
            tried={tried}
            hasTried={asked !== undefined}
            onTry={setOtherwise}
          />
        ) : (
          <p>{t.rich('amounts.none')}</p>
        )
      }
    </WhenLoaded>
  );
}

interface ExplainedProps {
  procedure: ProcedureId;
  known: Amounts;
  tried: Amounts;
  hasTried: boolean;
  onTry: (otherwise: Otherwise) => void;
}

function Explained({ procedure, known, tried, hasTried, onTry }: ExplainedProps) {
  const t = usePortalText();
  const words = useAmountWords(procedure, tried.calculation);
  const [amount, before] = [tried, known].map(({ calculation: { result, lines } }) => {
    const line = lines.find(({ id }) => id === result);
    return line ? words.shown(line) : '';
  });
  const outcome = amount === before ? 'amounts.trial.same' : 'amounts.trial.outcome';
  return (
    <>
      <p className="portal-why__title">{words.title()}</p>
      <p>{t.rich('amounts.how')}</p>
      <AmountTree calculation={tried.calculation} known={known.calculation} words={words} />
      <AmountTrial
        inputs={tried.inputs}
        words={words}
        outcome={hasTried ? t(outcome, { amount: amount ?? '', before: before ?? '' }) : ''}
        onTry={onTry}
      />
      <p className="portal-why__source">{t.rich('amounts.indication')}</p>
      <p className="portal-why__source">{words.source()}</p>
    </>
  );
}
