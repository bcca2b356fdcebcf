import { type Question, questionsOn, type Reply, wholeness } from '#explain/papers/questions.ts';
import type { SentFile } from '#explain/papers/sent-files.ts';
import { PlainList } from '#explain/plain-list.tsx';
import { Icon, type IconName } from '#ui/layout/icon.tsx';
import { VisuallyHidden } from '#ui/layout/visually-hidden.tsx';
import { Marked } from '#ui/text/marked.tsx';
import { useText, useTextRef } from '#ui/text/use-text.ts';

const MARKS: Record<Reply, IconName> = { waiting: 'help', fine: 'check', bad: 'close', skipped: 'forward' };

/** What takes a reader: the questions they ask, and what they found once they have read. */
export function PersonColumn({ file }: { file: SentFile }) {
  const say = useText('explain');
  const { state, reason, wanted, letter } = file;
  const isRead = state === 'good' || state === 'refused';
  const found = state === 'good' ? 'good' : (reason ?? 'other');
  return (
    <>
      <PlainList className="explain-paper__questions">
        {questionsOn(state, reason, wanted).map(({ question, reply }) => (
          <li key={question} className={`explain-paper__question explain-paper__question--${reply}`}>
            <Icon name={MARKS[reply]} />
            <span>
              <Asked question={question} file={file} /> <Answer reply={reply} />
            </span>
          </li>
        ))}
      </PlainList>
      {isRead ? (
        <div className={`explain-paper__found explain-paper__found--${state}`}>
          <p>
            <strong>{say(`sentPapers.found.${say.has(`sentPapers.found.${found}`) ? found : 'other'}`)}</strong>
          </p>
          {state === 'refused' && <p>{say.rich('sentPapers.person.stops')}</p>}
          {letter && <AgencyWords letter={letter} />}
        </div>
      ) : (
        <p className="explain-paper__found">{say.rich(`sentPapers.person.${state}`)}</p>
      )}
    </>
  );
}

/** In words; a question nobody has answered yet needs them only where its mark is not seen. */
function Answer({ reply }: { reply: Reply }) {
  const say = useText('explain');
  const words = say(`sentPapers.person.answer.${reply}`);
  return reply === 'waiting' ? <VisuallyHidden>{words}</VisuallyHidden> : <strong>{words}</strong>;
}

function Asked({ question, file: { wanted } }: { question: Question; file: SentFile }) {
  const say = useText('explain');
  if (question === 'month') {
    if (wanted?.month === undefined) return say.rich('sentPapers.person.monthAny');
    return say.rich('sentPapers.person.month', { month: { month: wanted.month } });
  }
  if (question !== 'whole') return say.rich(`sentPapers.person.${question}`);
  const { key, n } = wholeness(wanted);
  return say.rich(`sentPapers.person.${key}`, { n });
}

/** The message in which the agency said it. */
function AgencyWords({ letter: { words, values } }: { letter: NonNullable<SentFile['letter']> }) {
  const say = useText('explain');
  const sayRef = useTextRef();
  const body = sayRef.marked({ key: `${words}.body`, values });
  return (
    <>
      <p>{say('sentPapers.person.subject', { subject: sayRef({ key: `${words}.subject`, values }) })}</p>
      <details className="explain-exchange__more">
        <summary>{say('sentPapers.person.letter')}</summary>
        {body.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>
            <Marked text={paragraph.trim()} />
          </p>
        ))}
      </details>
    </>
  );
}
