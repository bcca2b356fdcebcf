import { type FormEvent, useId, useState } from 'react';
import type { AmountWords } from '#portal-kit/amounts/amount-words.ts';
import {
  type Input,
  knownTrial,
  otherwiseIn,
  splitInputs,
  type Trial,
  type TrialProblem,
  trialProblems,
} from '#portal-kit/amounts/trial.ts';
import { usePortalText } from '#portal-kit/data/portal-text.ts';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { Radios } from '#ui/forms/radios.tsx';
import { TextInput } from '#ui/forms/text-input.tsx';
import { Marked } from '#ui/text/marked.tsx';

interface AmountTrialProps {
  inputs: Input[];
  words: AmountWords;
  /** What came of it, to be read out; empty as long as nothing was tried. */
  outcome: string;
  onTry: (otherwise: Record<string, number>) => void;
}

/** "And if …?": what one starts from, to be changed at will. Nothing is sent, and it always leads back. */
export function AmountTrial({ inputs, words, outcome, onTry }: AmountTrialProps) {
  const t = usePortalText();
  const id = useId();
  const [typed, setTyped] = useState<Trial>({});
  const [problems, setProblems] = useState<Record<string, TrialProblem>>({});
  const trial = { ...knownTrial(inputs), ...typed };

  const tryIt = (event: FormEvent) => {
    event.preventDefault();
    const found = trialProblems(inputs, trial);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first === undefined) onTry(otherwiseIn(inputs, trial));
    else show(document.getElementById(`${id}-${first}`));
  };
  const goBack = () => {
    setTyped({});
    setProblems({});
    onTry({});
  };

  const { first, rest } = splitInputs(inputs);
  const fieldsOf = (some: Input[]) => (
    <div className="portal-amount-trial__fields">
      {some.map((input) => (
        <TrialField
          key={input.id}
          id={`${id}-${input.id}`}
          input={input}
          words={words}
          value={trial[input.id] ?? ''}
          problem={problems[input.id]}
          onChange={(value) => setTyped({ ...typed, [input.id]: value })}
        />
      ))}
    </div>
  );

  return (
    <form className="portal-amount-trial" aria-labelledby={`${id}-title`} noValidate onSubmit={tryIt}>
      <h3 id={`${id}-title`}>{t('amounts.trial.title')}</h3>
      <p>
        <Marked text={t.marked('amounts.trial.intro')} />
      </p>
      {fieldsOf(first)}
      {rest.length > 0 && (
        <details className="portal-amount-trial__more">
          <summary>{t('amounts.trial.more')}</summary>
          {fieldsOf(rest)}
        </details>
      )}
      <div className="portal-actions">
        <Button type="submit">{t('amounts.trial.go')}</Button>
        <Button look="secondary" icon="undo" onPress={goBack}>
          {t('amounts.trial.back')}
        </Button>
      </div>
      <p role="status" className="portal-amount-trial__outcome">
        {outcome}
      </p>
    </form>
  );
}

/** Leads to a box, out of a fold that somebody closed over it. */
function show(box: HTMLElement | null) {
  const fold = box?.closest('details');
  if (fold) fold.open = true;
  box?.focus();
}

interface TrialFieldProps {
  id: string;
  input: Input;
  words: AmountWords;
  value: string;
  problem: TrialProblem | undefined;
  onChange: (value: string) => void;
}

function TrialField({ id, input, words, value, problem, onChange }: TrialFieldProps) {
  const t = usePortalText();
  const most = words.shown({ unit: input.unit, value: input.max });
  const isChoice = input.unit === 'yes-no';
  return (
    <FieldFrame
      id={id}
      label={words.label(input.id)}
      hint={words.sentence(input.id)}
      group={isChoice}
      {...(problem ? { problem: t(`amounts.trial.problem.${problem}`, { most }) } : {})}
    >
      {(describedBy) =>
        isChoice ? (
          <Radios
            id={id}
            value={value}
            onChange={onChange}
            options={['yes', 'no'].map((option) => ({ value: option, label: t(`amounts.${option}`) }))}
          />
        ) : (
          <TextInput
            id={id}
            kind={input.unit === 'money' ? 'amount' : 'number'}
            value={value}
            onChange={onChange}
            invalid={problem !== undefined}
            {...(describedBy ? { describedBy } : {})}
          />
        )
      }
    </FieldFrame>
  );
}
