import type { DataUsed, Explanation } from '#domain/explanation.ts';

type FraudState =
  | 'baited'
  | 'onImitation'
  | 'leftInTime'
  | 'fallenFor'
  | 'fallenFor.silent'
  | 'fallenFor.forwarded'
  | 'used'
  | 'protected'
  | 'safe'
  | 'safe.reported'
  | 'safe.mended';

/** What is behind each state of a fraud; `checked` says when and where the pattern was verified. */
export function fraudExplanations(checked: Pick<Explanation, 'asOf' | 'source'>): Record<FraudState, Explanation> {
  const given: DataUsed[] = [{ what: 'details', from: 'form' }];
  const explain = (
    who: Explanation['who'],
    data: Explanation['data'] = [],
    truth: Explanation['truth'] = 'simplified',
  ) => {
    return { who, data, truth, ...checked };
  };
  return {
    baited: explain('network', [{ what: 'contact', from: 'bought-list' }], 'as-in-reality'),
    onImitation: explain('network', [{ what: 'click', from: 'device' }], 'as-in-reality'),
    leftInTime: explain('applicant', [{ what: 'click', from: 'device' }], 'as-in-reality'),
    fallenFor: explain('network', given),
    'fallenFor.silent': explain('network', given),
    'fallenFor.forwarded': explain('applicant', [{ what: 'message', from: 'device' }]),
    used: explain('network', given),
    protected: explain('agent', given),
    safe: explain('applicant'),
    'safe.reported': explain('applicant', [{ what: 'message', from: 'device' }], 'as-in-reality'),
    'safe.mended': explain('agent', [{ what: 'message', from: 'device' }]),
  };
}
