import type { Setting } from '#engine/session/setting.ts';
import type { Act, ActOf } from '#explain/paths/acts.ts';
import { useActName } from '#explain/paths/use-act-name.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { LineMoment } from '#explain/timeline/line-moment.tsx';
import { Button } from '#ui/forms/button.tsx';
import { useAnswerText } from '#ui/forms/use-answer-text.ts';
import { useFieldTexts } from '#ui/forms/use-field-texts.ts';
import { SummaryList } from '#ui/journey/summary-list.tsx';
import { useText } from '#ui/text/use-text.ts';

interface ActListProps {
  setting: Setting;
  /** Oldest first. */
  acts: readonly Act[];
  /** Goes back to before a line of the log, and keeps what came after as another path. */
  onFork: (line: number) => void;
}

/** What was done, the latest on top, each with the way back to just before it. */
export function ActList({ setting, acts, onFork }: ActListProps) {
  const say = useText('paths');
  if (acts.length === 0) return <p>{say.rich('acts.none')}</p>;
  return (
    <>
      <p className="explain-intro">{say('acts.order')}</p>
      <PlainList ordered className="explain-paths__acts">
        {acts.toReversed().map((act) => (
          <ActItem key={act.line} setting={setting} act={act} onFork={onFork} />
        ))}
        <li className="explain-paths__act">
          <div className="explain-paths__done">
            <LineMoment at={setting.exercise.opens} />
            <h4>{say('acts.start')}</h4>
          </div>
          <Button look="secondary" icon="undo" onPress={() => onFork(0)}>
            {say('acts.toStart')}
          </Button>
        </li>
      </PlainList>
    </>
  );
}

function ActItem({ setting, act, onFork }: { setting: Setting; act: Act; onFork: ActListProps['onFork'] }) {
  const say = useText('paths');
  const what = useActName(setting)(act);
  const asks = act.kind === 'move' && act.sent.length > 0;
  const words = asks ? 'acts.otherwise' : 'acts.before';
  return (
    <li className="explain-paths__act">
      <div className="explain-paths__done">
        <LineMoment at={act.at} />
        <h4>{what}</h4>
        {asks && <Answered act={act} />}
      </div>
      <Button look="secondary" icon="undo" label={say(`${words}This`, { what })} onPress={() => onFork(act.line)}>
        {say(words)}
      </Button>
    </li>
  );
}

/** The questions and the answers that were sent, behind one press. */
function Answered({ act: { procedure, form = '', sent } }: { act: ActOf<'move'> }) {
  const say = useText('paths');
  const namespace = `procedures/${procedure}`;
  const texts = useFieldTexts(namespace, form);
  const answerText = useAnswerText(namespace, { id: form });
  const rows = sent.map(({ field, answer, uploads }) => ({
    id: field.id,
    label: texts.label(field),
    value: answerText(field, answer, uploads),
  }));
  return (
    <details>
      <summary>{say('acts.answers')}</summary>
      <SummaryList rows={rows} />
    </details>
  );
}
