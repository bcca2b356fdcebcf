import { type Instant, MINUTE, startOfDay } from '#domain/time.ts';
import { useText } from '#ui/text/use-text.ts';
import './line-moment.css';

interface LineMomentProps {
  at: Instant;
  planned?: boolean;
  /** It ends something: midnight then belongs to the day before, which is how deadlines are told. */
  ends?: boolean;
}

/** When something in a list happens; at midnight the day alone says it. */
export function LineMoment({ at, planned = false, ends = false }: LineMomentProps) {
  const say = useText('explain');
  const isMidnight = at === startOfDay(at);
  const values = { day: { day: isMidnight && ends ? at - MINUTE : at }, time: { time: at } };
  const sentence = () => {
    if (isMidnight && ends) return say('moment.midnight', values);
    if (planned) return say(isMidnight ? 'moment.plannedDay' : 'moment.plannedLine', values);
    return say(isMidnight ? 'moment.day' : 'moment.line', values);
  };
  return <span className="explain-moment">{sentence()}</span>;
}
