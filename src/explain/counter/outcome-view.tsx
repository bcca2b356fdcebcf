import type { ProcedureId } from '#domain/agency.ts';
import type { Letter } from '#domain/letter.ts';
import type { Outcome } from '#explain/counter/outcome.ts';
import { Notice } from '#ui/journey/notice.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

interface OutcomeViewProps {
  procedure: ProcedureId;
  /** What was done, in words. */
  title: string;
  reason?: string | undefined;
  outcome: Outcome;
}

/** What came at once of something done by hand. */
export function OutcomeView({ procedure, title, reason, outcome }: OutcomeViewProps) {
  const say = useText('counter');
  const ref = useTextRef();
  const words = useText(`procedures/${procedure}`);
  const { state, letters, payments } = outcome;
  const subjectOf = ({ words: path, values }: Letter) => ref({ key: `${path}.subject`, values });
  return (
    <Notice kind="success" title={title}>
      {reason && <p>{say('outcome.reason', { reason })}</p>}
      <p>{state ? say('outcome.state', { title: words(`states.${state}.title`) }) : say('outcome.same')}</p>
      {letters.map(({ letter }) => (
        <p key={letter.id}>{say('outcome.letter', { subject: subjectOf(letter) })}</p>
      ))}
      {payments.map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two transfers may be alike, and their order never changes
        <p key={index}>{say('outcome.payment', { amount: { money: amount } })}</p>
      ))}
    </Notice>
  );
}
