import { useEffect, useId, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { Decision } from '#domain/procedure.ts';
import { DecisionTag } from '#explain/counter/decision-tag.tsx';
import { Button } from '#ui/forms/button.tsx';
import { FieldFrame } from '#ui/forms/field-frame.tsx';
import { Radios } from '#ui/forms/radios.tsx';
import { useText } from '#ui/text/use-text.ts';

interface DecisionChoiceProps {
  procedure: ProcedureId;
  decision: Decision;
  onDecide?: (reason: string | undefined) => void;
}

/** One decision, what follows from it and, where somebody plays the agent, the way to take it. */
export function DecisionChoice({ procedure, decision, onDecide }: DecisionChoiceProps) {
  const say = useText('counter');
  const words = useText(`procedures/${procedure}`);
  const { event, kind, reasons } = decision;
  const label = words(`decisions.${event}.label`);
  const nameOf = (reason: string) => words(`decisions.${event}.reasons.${reason}`);
  return (
    <li className="explain-decision">
      <DecisionTag kind={kind} />
      <h5 className="explain-decision__label">{label}</h5>
      <p>{words.rich(`decisions.${event}.effect`)}</p>
      {onDecide && !reasons && (
        <div>
          <Button label={say('decisions.confirmNamed', { decision: label })} onPress={() => onDecide(undefined)}>
            {say('decisions.confirm')}
          </Button>
        </div>
      )}
      {onDecide && reasons && (
        <WithReason
          label={label}
          options={reasons.map((reason) => ({ value: reason, label: nameOf(reason) }))}
          onDecide={onDecide}
        />
      )}
      {!onDecide && reasons && (
        <div>
          <p className="explain-folder__note">{say('decisions.reasons')}</p>
          <ul className="explain-decision__reasons">
            {reasons.map((reason) => (
              <li key={reason}>{nameOf(reason)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

interface WithReasonProps {
  label: string;
  options: { value: string; label: string }[];
  onDecide: (reason: string) => void;
}

/** A decision that needs its reason: it opens on demand, so that the desk stays easy to read. */
function WithReason({ label, options, onDecide }: WithReasonProps) {
  const say = useText('counter');
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason === '';
  useEffect(() => {
    if (open) document.getElementById(id)?.focus();
  }, [open, id]);
  const confirm = () => {
    setAsked(true);
    if (reason === '') document.getElementById(id)?.focus();
    else onDecide(reason);
  };
  return (
    <>
      {!open && (
        <div>
          <Button
            look="secondary"
            label={say('decisions.chooseNamed', { decision: label })}
            onPress={() => setOpen(true)}
          >
            {say('decisions.choose')}
          </Button>
        </div>
      )}
      {open && (
        <form
          className="explain-decision__why"
          onSubmit={(submitted) => {
            submitted.preventDefault();
            confirm();
          }}
        >
          <FieldFrame
            id={id}
            group
            label={say('decisions.why')}
            hint={say('decisions.whyHint')}
            {...(missing ? { problem: say('decisions.whyMissing') } : {})}
          >
            {() => <Radios id={id} options={options} value={reason} onChange={setReason} />}
          </FieldFrame>
          <div className="explain-decision__actions">
            <Button type="submit" label={say('decisions.confirmNamed', { decision: label })}>
              {say('decisions.confirm')}
            </Button>
            <Button look="quiet" onPress={() => setOpen(false)}>
              {say('decisions.cancel')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
