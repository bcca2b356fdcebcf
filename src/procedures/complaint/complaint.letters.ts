import type { EffectInput, LetterRule } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import { type Instant, MINUTE, partsOf } from '#domain/time.ts';
import { answeredAt } from '#procedures/complaint/complaint.calendar.ts';
import type { ComplaintFacts } from '#procedures/complaint/complaint.facts.ts';
import { type ComplaintContext, mediatorClosesAt, silenceAt } from '#procedures/complaint/complaint.machine.ts';
import { choice } from '#procedures/papers/choice.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as ComplaintContext;

/** The number of a complaint: the year, and the minute it was stamped. */
export function complaintNumber(sentOn: Instant): string {
  return `REC-${partsOf(sentOn).year}-${String(Math.floor(sentOn / MINUTE) % 100_000).padStart(5, '0')}`;
}

/** The letters of a complaint. A silence has none: that is what it is. */
export function complaintLetters(facts: ComplaintFacts): Record<string, LetterRule> {
  const written = (values: (input: EffectInput) => Record<string, TextValue>): LetterRule => ({
    channels: ['email', 'portal'],
    link: '/contact',
    document: 'letter',
    values: (input) => ({ ...signed, ...complaint(input), ...values(input) }),
  });
  const spoken = (channel: 'call' | 'visit'): LetterRule => ({ channels: [channel], values: () => signed });
  const signed = { agency: { text: { key: `agencies/${facts.agency}:name` } } };

  const complaint = (input: EffectInput): Record<string, TextValue> => {
    const { sentOn = input.now } = contextOf(input);
    return { number: complaintNumber(sentOn), sent: { day: sentOn } };
  };
  const mediatorBefore = (input: EffectInput): Record<string, TextValue> => ({
    mediatorBefore: { day: mediatorClosesAt(facts, contextOf(input)) - MINUTE },
  });

  return {
    receipt: written((input) => ({
      time: { time: input.now },
      about: input.caseFile.answers.about ?? 'other',
      expected: { day: answeredAt(input.now, facts.workingDaysToAnswer) },
      silence: { day: silenceAt(facts, contextOf(input)) - MINUTE },
    })),
    transferred: written(() => ({})),
    'answer-favourable': written((input) => ({ about: input.caseFile.answers.about ?? 'other' })),
    'answer-unfavourable': written((input) => ({
      reason: choice(contextOf(input).reason ?? 'rule-applied'),
      ...mediatorBefore(input),
    })),
    'mediator-receipt': written((input) => ({ expected: { day: answeredAt(input.now, facts.workingDaysOfMediator) } })),
    'mediator-answer': written(() => ({})),
    'appointment-set': {
      channels: ['email', 'portal'],
      link: '/contact',
      values: (input) => {
        const { how = 'call', at = input.now } = contextOf(input).appointment ?? {};
        return { ...signed, how, day: { day: at }, time: { time: at } };
      },
    },
    'appointment-call': spoken('call'),
    'appointment-meeting': spoken('visit'),
  };
}
