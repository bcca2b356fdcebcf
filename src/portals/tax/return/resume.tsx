import { client } from '#api/client.ts';
import type { CaseView } from '#api/contract.ts';
import type { Answers, Field } from '#domain/form.ts';
import { COUNTED_BOXES, TAX_BOXES, type TaxBox } from '#domain/tax-boxes.ts';
import { WhyThisAmount } from '#portal-kit/amounts/why-this-amount.tsx';
import { useAgencyData } from '#portal-kit/data/agency-data.ts';
import { WhenLoaded } from '#portal-kit/data/when-loaded.tsx';
import type { Checking } from '#portal-kit/journey/journey.ts';
import { INCOME_RETURN, TAX_TEXTS } from '#portals/tax/data/agency.ts';
import { returnFacts } from '#portals/tax/data/return-status.ts';
import { lastDay } from '#portals/tax/data/season.ts';
import { BoxCode, useBoxAmount } from '#portals/tax/return/box-name.tsx';
import { Result } from '#portals/tax/return/result.tsx';
import { Notice } from '#ui/journey/notice.tsx';
import { useText } from '#ui/text/use-text.ts';
import './boxes.css';

/** The calculation of what is about to be signed, from the answers as they stand. */
const ESTIMATE = 'estimate';

/** The summary: nothing is filed yet; each box with its code and whose figure it is; the estimate. */
export function useResume(incomeReturn: CaseView): Checking {
  const t = useText(TAX_TEXTS);
  const { closesBefore } = returnFacts(incomeReturn);
  return {
    title: t('return.resume.title'),
    above: (
      <Notice kind="info" title={t('return.resume.notFiled.title')}>
        <p>{t.rich('return.resume.notFiled.body', { day: { day: lastDay(closesBefore) } })}</p>
      </Notice>
    ),
    shown: (field, words, answers) =>
      isBox(field.id) ? (
        <BoxAnswer field={field} box={field.id} answer={answers[field.id]} />
      ) : (
        <Answered field={field} words={words} answers={answers} />
      ),
    below: <Estimate />,
  };
}

const isBox = (id: string): id is TaxBox => (TAX_BOXES as readonly string[]).includes(id);

interface BoxAnswerProps {
  field: Field;
  box: TaxBox;
  answer: string | undefined;
}

/** A box as it will be signed, and whether the figure was there or is one's own. */
function BoxAnswer({ field: { prefilled }, box, answer = '' }: BoxAnswerProps) {
  const t = useText(TAX_TEXTS);
  const amountOf = useBoxAmount();
  // Whole euros on the form, cents everywhere else.
  const figure = (typed: string) => amountOf(box, Number(typed) * (COUNTED_BOXES.includes(box) ? 1 : 100));
  const known = prefilled !== undefined && prefilled !== '0';
  const origin = answer.trim() === prefilled ? 'same' : known ? 'changed' : 'added';
  // Nothing where nothing was known is nobody's figure.
  const isNothing = !known && Number(answer) === 0;
  return (
    <span className={isNothing || origin === 'same' ? 'capucine-answer' : 'capucine-answer capucine-answer--own'}>
      <span className="capucine-answer__figure">
        <BoxCode box={box} /> {figure(answer)}
      </span>
      {!isNothing && (
        <span className="capucine-answer__origin">
          {t(`return.origin.${origin}`, { before: known ? figure(prefilled) : '' })}
        </span>
      )}
    </span>
  );
}

interface AnsweredProps {
  field: Field;
  words: string;
  answers: Answers;
}

/** Any other answer; what was pre-filled and is something else now is marked too. */
function Answered({ field, words, answers }: AnsweredProps) {
  const t = useText(TAX_TEXTS);
  if (field.prefilled === undefined) return words;
  const same = answers[field.id] === field.prefilled;
  return (
    <span className={same ? 'capucine-answer' : 'capucine-answer capucine-answer--own'}>
      <span>{words}</span>
      <span className="capucine-answer__origin">{t(`return.resume.${same ? 'prefilled' : 'changed'}`)}</span>
    </span>
  );
}

/** What these answers come to, line by line, and how. */
function Estimate() {
  const t = useText(TAX_TEXTS);
  const asked = useAgencyData(async () => (await client.amounts(INCOME_RETURN, ESTIMATE)) ?? null, []);
  return (
    <WhenLoaded resource={asked}>
      {(amounts) => {
        if (!amounts) return null;
        const line = (name: string) => amounts.calculation.lines.find(({ id }) => id === name)?.value ?? 0;
        return (
          <section className="capucine-sum" aria-labelledby="capucine-estimate">
            <h2 id="capucine-estimate">{t('return.resume.estimate')}</h2>
            <Result
              result={{
                tax: line('tax'),
                credits: line('credits'),
                withheld: line('withheld'),
                balance: line('balance'),
              }}
            />
            <p>{t.rich('return.resume.estimateBody')}</p>
            <WhyThisAmount procedure={INCOME_RETURN} calculation={ESTIMATE} />
          </section>
        );
      }}
    </WhenLoaded>
  );
}
