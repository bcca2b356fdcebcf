import type { Counter, Decision, EffectInput } from '#domain/procedure.ts';
import { MINUTE } from '#domain/time.ts';
import type { ComplaintFacts } from '#procedures/complaint/complaint.facts.ts';
import { type ComplaintContext, mediatorClosesAt, silenceAt } from '#procedures/complaint/complaint.machine.ts';

const contextOf = ({ caseFile }: Pick<EffectInput, 'caseFile'>) => caseFile.context as ComplaintContext;
const isIn = ({ caseFile }: EffectInput, ...states: string[]) => states.includes(String(caseFile.value));

/** What the page "contact" is told; its shape is `complaintFactsSchema` of `src/api/complaint.ts`. */
export function complaintView(facts: ComplaintFacts) {
  return (input: EffectInput) => {
    const context = contextOf(input);
    const waits = isIn(input, 'queued', 'beingAnswered', 'unanswered', 'transferred');
    const mayGoOn = isIn(input, 'refused', 'silentRefusal');
    return {
      sentOn: context.sentOn,
      answerBefore: waits ? silenceAt(facts, context) - MINUTE : undefined,
      appointment: context.appointment?.at,
      mediatorBefore: mayGoOn ? mediatorClosesAt(facts, context) - MINUTE : undefined,
    };
  };
}

/** What an agent may decide about a complaint. */
export const complaintDecisions: Decision[] = [
  { event: 'answerFavourably', kind: 'accept' },
  { event: 'answerUnfavourably', kind: 'refuse', reasons: ['rule-applied', 'paper-missing', 'already-corrected'] },
  { event: 'transferComplaint', kind: 'transfer' },
];

const law = { truth: 'simplified', asOf: '2026-11' } as const;

/** A complaint as the agent sees it. `source` says where the road to the mediator can be checked. */
export function complaintCounter(facts: ComplaintFacts, namespace: string, source: string): Counter {
  return {
    checks: ['stamped', 'topic', 'person'],
    compared: ['about', 'received', 'silent-since'],
    rules: {
      receipt: { source: 'CRPA, art. L. 112-11', ...law },
      transfer: { source: 'CRPA, art. L. 114-2', ...law },
      reasons: { source: 'CRPA, art. L. 211-2', ...law },
      silence: { source: 'CRPA, art. L. 231-1 et suivants', ...law },
      mediator: { source, ...law },
    },
    view: (input) => {
      const context = contextOf(input);
      if (context.sentOn === undefined) return { checks: [], compared: [], rules: [] };
      const { about } = input.caseFile.answers;
      const looked = !isIn(input, 'queued', 'unanswered', 'silentRefusal');
      return {
        checks: [
          { id: 'stamped', result: 'passed' },
          { id: 'topic', result: about ? 'passed' : 'waiting' },
          { id: 'person', result: looked ? 'passed' : isIn(input, 'silentRefusal') ? 'failed' : 'waiting' },
        ],
        compared: [
          {
            id: 'about',
            from: 'form',
            ...(about ? { declared: { text: { key: `${namespace}:forms.complaint.about.options.${about}` } } } : {}),
          },
          { id: 'received', known: { day: context.sentOn }, from: 'agency-file' },
          ...(looked
            ? []
            : [
                {
                  id: 'silent-since',
                  known: { day: silenceAt(facts, context) },
                  from: 'agency-file' as const,
                },
              ]),
        ],
        rules: rulesIn(input),
      };
    },
  };
}

function rulesIn(input: EffectInput): string[] {
  if (isIn(input, 'unanswered', 'silentRefusal')) return ['receipt', 'silence', 'mediator'];
  if (isIn(input, 'refused')) return ['reasons', 'mediator'];
  if (isIn(input, 'atMediator', 'mediatorAnswered', 'mediatorTooLate')) return ['mediator'];
  return isIn(input, 'transferred') ? ['transfer', 'silence'] : ['receipt', 'silence'];
}
