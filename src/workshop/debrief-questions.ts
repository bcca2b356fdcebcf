import { type GroupFacts, hesitations, type ScenarioFacts, type StepFacts } from '#workshop/debrief.ts';

/** What the differences between places ask, to talk about together: nobody is asked, and nobody is compared. */
export type QuestionId =
  | 'refused'
  | 'helped'
  | 'pace'
  | 'paths'
  | 'unfinished'
  | 'undone'
  | 'asked'
  | 'confidence'
  | 'home';

export interface Question {
  id: QuestionId;
  scenario?: string;
  step?: StepFacts;
  /** The field that was refused most; absent where none was named. */
  field?: string;
}

/** More would not be talked about. */
const MOST_QUESTIONS = 8;
/** Somebody took so many times as long as somebody else, and so many seconds more. */
const SLOWER = 3;
const LATER = 120;

/** The questions of a group, the last of which is always good. Of few places, none that would point at somebody. */
export function questionsOf(facts: GroupFacts): readonly Question[] {
  const asked = facts.scenarios.map(questionsOfScenario);
  // One of each scenario in turn: none is left out because another was rich.
  const longest = Math.max(0, ...asked.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => asked.flatMap((own) => own[at] ?? [])).flat();
  const change = facts.confidence?.moved;
  const moved = change && change.easier + change.harder > 0;
  return [
    ...inTurn.slice(0, MOST_QUESTIONS - (moved ? 2 : 1)),
    ...(moved ? [{ id: 'confidence' } as const] : []),
    { id: 'home' },
  ];
}

function questionsOfScenario(facts: ScenarioFacts): Question[] {
  const { scenario, few, seats, done, states, undone, asked } = facts;
  const met = hesitations(facts);
  const refused = met.find(({ signs }) => signs.includes('refused'));
  const helped = met.find(({ signs, ...step }) => signs.includes('hint') && step.subject !== refused?.subject);
  const field = refused?.fields.find((one) => one.field !== '-')?.field;
  const questions: Question[] = [];
  if (refused) questions.push({ id: 'refused', scenario, step: refused, ...(field ? { field } : {}) });
  if (helped) questions.push({ id: 'helped', scenario, step: helped });
  if (few) return questions;
  const paced = widest(facts);
  if (states.length > 1 && done === seats) questions.push({ id: 'paths', scenario });
  if (paced) questions.push({ id: 'pace', scenario, step: paced });
  if (done > 0 && done < seats) questions.push({ id: 'unfinished', scenario });
  if (undone > 0) questions.push({ id: 'undone', scenario });
  if (asked > 0) questions.push({ id: 'asked', scenario });
  return questions;
}

/** The step on which places spent the most different times. */
function widest({ steps }: ScenarioFacts): StepFacts | undefined {
  const gap = ({ spread }: StepFacts) => (spread ? spread.most - spread.least : 0);
  return steps
    .filter(({ subject, spread }) => subject.kind !== 'wait' && spread && spread.most >= SLOWER * spread.least)
    .filter((step) => gap(step) >= LATER)
    .sort((a, b) => gap(b) - gap(a))[0];
}
