import { useRef, useState } from 'react';
import type { ProcedureId } from '#domain/agency.ts';
import type { CaseEvent, Decision } from '#domain/procedure.ts';
import type { World } from '#domain/world.ts';
import { caseOf, rulesOf, type Setting } from '#engine/session/setting.ts';
import { DecisionChoice } from '#explain/counter/decision-choice.tsx';
import { DecisionTag } from '#explain/counter/decision-tag.tsx';
import { decisionsOn, eventOf } from '#explain/counter/decisions.ts';
import { FilePart } from '#explain/counter/file-part.tsx';
import { outcomeOf } from '#explain/counter/outcome.ts';
import { OutcomeView } from '#explain/counter/outcome-view.tsx';
import { PlainList } from '#explain/plain-list.tsx';
import { useText } from '#ui/text/use-text.ts';

interface DecisionsListProps {
  setting: Setting;
  world: World;
  procedure: ProcedureId;
  onDecide?: (event: CaseEvent) => void;
}

interface Decided {
  decision: Decision;
  reason: string | undefined;
  before: World;
}

/** What may be decided about the file now, to be read or to be played. */
export function DecisionsList({ setting, world, procedure, onDecide }: DecisionsListProps) {
  const say = useText('counter');
  const words = useText(`procedures/${procedure}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const [decided, setDecided] = useState<Decided>();
  const { possible, notNow } = decisionsOn(rulesOf(setting, procedure), caseOf(world, procedure));
  const outcome = decided && outcomeOf(setting, decided.before, world, procedure);

  const decide = (decision: Decision, reason: string | undefined) => {
    setDecided({ decision, reason, before: world });
    onDecide?.(eventOf(decision, reason));
    // The pressed button may be gone with the step it belonged to.
    heading.current?.focus();
  };
  return (
    <FilePart id="decisions" icon="agency" heading={heading}>
      <p className="explain-folder__note">{say.rich(onDecide ? 'decisions.playing' : 'decisions.watching')}</p>
      <div role="status">
        {decided && outcome && (
          <OutcomeView
            procedure={procedure}
            title={say('outcome.done', { what: words(`decisions.${decided.decision.event}.label`) })}
            reason={decided.reason && words(`decisions.${decided.decision.event}.reasons.${decided.reason}`)}
            outcome={outcome}
          />
        )}
      </div>
      {possible.length === 0 && <p>{say('decisions.none')}</p>}
      {possible.length > 0 && (
        <PlainList className="explain-decisions">
          {possible.map((decision) => (
            <DecisionChoice
              key={decision.event}
              procedure={procedure}
              decision={decision}
              {...(onDecide ? { onDecide: (reason) => decide(decision, reason) } : {})}
            />
          ))}
        </PlainList>
      )}
      {notNow.length > 0 && (
        <div className="explain-decisions__later">
          <h5 className="explain-folder__label">{say('decisions.later')}</h5>
          <p className="explain-folder__note">{say('decisions.laterWhy')}</p>
          <PlainList className="explain-decisions__names">
            {notNow.map(({ event, kind }) => (
              <li key={event}>
                <DecisionTag kind={kind} />
                <span>{words(`decisions.${event}.label`)}</span>
              </li>
            ))}
          </PlainList>
        </div>
      )}
    </FilePart>
  );
}
