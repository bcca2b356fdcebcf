import type { Answers } from '#domain/form.ts';
import type { Move, TruthInput } from '#domain/procedure.ts';
import { frenchDay, toDay } from '#domain/time.ts';
import type { HalfDay } from '#procedures/complaint/complaint.calendar.ts';
import type { ComplaintContext } from '#procedures/complaint/complaint.machine.ts';

const contextOf = ({ caseFile }: Pick<TruthInput, 'caseFile'>) => caseFile.context as ComplaintContext;

const atContact = { via: '/contact', signedIn: true, leadsTo: () => '/contact' } as const;

/** What the applicant can do about something that is not right. */
export const complaintMoves: Move[] = [
  {
    ...atContact,
    id: 'complain',
    page: '/contact/complaint',
    form: 'complaint',
    keepsAnswers: true,
    event: () => ({ type: 'complain' }),
    truth: ({ situation }) =>
      situation.dispute ? { about: 'amount', asked: 'calculation' } : { about: 'late', asked: 'payment' },
  },
  {
    ...atContact,
    id: 'askForPerson',
    page: '/contact/person',
    form: 'person',
    keepsAnswers: false,
    event: ({ answers }) => ({
      type: 'askForPerson',
      how: answers.how === 'meeting' ? 'meeting' : 'call',
      halfDay: halfDayIn(answers),
    }),
    // Beside a complaint it leads nowhere new: whoever plays decides about it.
    truth: ({ caseFile }) =>
      caseFile.value === 'nothingSent' ? { how: 'call', 'half-day': 'morning', topic: 'file' } : undefined,
  },
  {
    ...atContact,
    id: 'goToMediator',
    page: '/contact/mediator',
    form: 'mediator',
    keepsAnswers: false,
    event: () => ({ type: 'goToMediator' }),
    truth: recall,
  },
];

function halfDayIn(answers: Answers): HalfDay {
  const halfDay = answers['half-day'];
  return halfDay === 'morning' || halfDay === 'afternoon' ? halfDay : 'either';
}

/** The facts as they were: about what, since when, and what was answered. */
function recall(input: TruthInput): Answers | undefined {
  const { sentOn } = contextOf(input);
  if (sentOn === undefined) return undefined;
  return {
    dispute: input.caseFile.answers.about ?? 'other',
    'complained-on': frenchDay(toDay(sentOn)),
    answer: input.caseFile.value === 'refused' ? 'refused' : 'silence',
  };
}
