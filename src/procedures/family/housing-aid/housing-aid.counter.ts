import type { Counter, CounterView, Decision, EffectInput } from '#domain/procedure.ts';
import type { TextValue } from '#domain/text.ts';
import {
  differencesIn,
  doubtsIn,
  type HousingContext,
  REFUSALS,
} from '#procedures/family/housing-aid/housing-aid.context.ts';

const contextOf = ({ caseFile }: EffectInput) => caseFile.context as HousingContext;

/** What an agent may decide about a request. */
export const housingDecisions: Decision[] = [
  { event: 'acceptRequest', kind: 'accept' },
  { event: 'correctFromCertificate', kind: 'correct' },
  {
    event: 'askPaper',
    kind: 'ask-paper',
    reasons: ['lease', 'rent-receipt', 'bank-details', 'identity-card', 'residence-permit'],
  },
  { event: 'refuseRequest', kind: 'refuse', reasons: [...REFUSALS] },
];

const checked = { truth: 'simplified', asOf: '2026-11' } as const;

/** The request beside what the landlord and the registers say. */
export const housingCounter: Counter = {
  checks: ['stamped', 'income', 'certificate', 'papers', 'landlord', 'couple', 'family', 'permit', 'home', 'account'],
  compared: ['rent', 'charges', 'entry'],
  rules: {
    start: { source: 'caf.fr, « Je suis en colocation »', ...checked },
    rent: { source: 'ij-hdf.fr, « Les aides au logement »', ...checked },
    family: { source: 'service-public, fiche F12006', ...checked },
    quarter: { source: 'caf.fr, « La réforme des aides au logement »', ...checked },
    reasons: { source: 'Code des relations entre le public et l’administration, art. L211-2', ...checked },
  },
  view: (input) => ({ checks: checksOf(input), compared: comparedIn(input), rules: rulesIn(input) }),
};

type Check = CounterView['checks'][number];

function checksOf(input: EffectInput): Check[] {
  const context = contextOf(input);
  const { declared, certificate, slots } = context;
  if (!declared) return [];
  const doubts = doubtsIn(context);
  const gathered: Check['result'] = input.caseFile.value === 'received' ? 'waiting' : 'passed';
  const waits = Object.values(slots).some((state) => state === 'missing' || state === 'later');
  const looked = (['landlord', 'couple', 'family', 'permit', 'home', 'account'] as const).map(
    (id): Check => ({ id, result: doubts.includes(id) ? 'failed' : 'passed' }),
  );
  return [
    { id: 'stamped', result: 'passed' },
    { id: 'income', result: gathered },
    { id: 'certificate', result: certificate ? 'passed' : 'waiting' },
    ...(Object.keys(slots).length > 0 ? [{ id: 'papers', result: waits ? 'waiting' : 'passed' } as Check] : []),
    ...looked,
  ];
}

function comparedIn(input: EffectInput): CounterView['compared'] {
  const { declared, certificate } = contextOf(input);
  if (!declared) return [];
  const row = (id: string, one: TextValue, other: TextValue | undefined, agrees: boolean) => ({
    id,
    declared: one,
    from: 'landlord' as const,
    ...(other === undefined ? {} : { known: other, agrees }),
  });
  return [
    row(
      'rent',
      { money: declared.rent },
      certificate && { money: certificate.rent },
      declared.rent === certificate?.rent,
    ),
    row(
      'charges',
      { money: declared.charges },
      certificate && { money: certificate.charges },
      declared.charges === certificate?.charges,
    ),
    row(
      'entry',
      { day: declared.since },
      certificate && { day: certificate.since },
      declared.since === certificate?.since,
    ),
  ];
}

function rulesIn(input: EffectInput): string[] {
  const context = contextOf(input);
  if (input.caseFile.value === 'refused') return ['reasons'];
  if (['granted', 'inPayment', 'leaving', 'ended'].includes(String(input.caseFile.value))) return ['start', 'quarter'];
  const family = doubtsIn(context).includes('family') ? ['family', 'reasons'] : [];
  return ['start', ...(differencesIn(context).length > 0 ? ['rent'] : []), ...family];
}
